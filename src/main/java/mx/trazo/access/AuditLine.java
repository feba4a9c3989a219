package mx.trazo.access;

import org.jspecify.annotations.Nullable;

/**
 * A row of the audit trail as an auditor reads it.
 *
 * @param number grows with every row; a row that is missing leaves a gap
 * @param username of the account that acted; null when nobody was signed in
 */
public record AuditLine(long number, @Nullable String username, AuditEntry entry) {}
