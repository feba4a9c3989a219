package mx.trazo.boot.demo;

import java.util.Set;
import mx.trazo.access.StationRule;
import mx.trazo.kernel.Role;
import org.jspecify.annotations.Nullable;

/** The people of the demo, at least one for each role; all have the same password. */
public enum DemoAccount {
  CLERK_ENSENADA(
      "recepcion.ensenada",
      "Recepción Demostración",
      Role.HOSPITAL_CLERK,
      DemoPlace.ENSENADA,
      null,
      "Recepción de hospital"),
  PHYSICIAN_ENSENADA(
      "medica.ensenada",
      "Dra. Médica Demostración",
      Role.REQUESTING_PHYSICIAN,
      DemoPlace.ENSENADA,
      null,
      "Médica solicitante"),
  CLERK_SONORA(
      "recepcion.sonora",
      "Recepción Demostración Sonora",
      Role.HOSPITAL_CLERK,
      DemoPlace.SONORA,
      null,
      "Recepción de hospital"),
  CLERK_PUEBLA(
      "recepcion.puebla",
      "Recepción Demostración Puebla",
      Role.HOSPITAL_CLERK,
      DemoPlace.PUEBLA,
      null,
      "Recepción de hospital"),
  TECHNICIAN(
      "tecnico.cibior",
      "Técnico Demostración",
      Role.TECHNICIAN,
      DemoPlace.CIBIOR,
      null,
      "Técnico de laboratorio"),
  PATHOLOGIST(
      "patologa.cibior",
      "Dra. Patóloga Demostración",
      Role.SPECIALIST,
      DemoPlace.CIBIOR,
      "0000001",
      "Especialista"),
  HAEMATOLOGIST(
      "hematologo.cibior",
      "Dr. Hematólogo Demostración",
      Role.SPECIALIST,
      DemoPlace.CIBIOR,
      "0000002",
      "Especialista"),
  QUALITY(
      "calidad.cibior", "Calidad Demostración", Role.QUALITY, DemoPlace.CIBIOR, null, "Calidad"),
  MANAGER(
      "coordinacion",
      "Coordinación Demostración",
      Role.MANAGER,
      DemoPlace.CIBIOR,
      null,
      "Coordinación de la red"),
  AGREEMENTS(
      "convenios",
      "Convenios Demostración",
      Role.AGREEMENT_MANAGER,
      DemoPlace.CIBIOR,
      null,
      "Convenios"),
  AUDITOR("auditoria", "Auditoría Demostración", Role.AUDITOR, DemoPlace.CIBIOR, null, "Auditoría"),
  ADMINISTRATOR(
      "administracion",
      "Administración Demostración",
      Role.ADMINISTRATOR,
      DemoPlace.CIBIOR,
      null,
      "Administración"),
  SYSTEM_ENSENADA(
      "sistema.ensenada",
      "Sistema Demostración",
      Role.INTEGRATION_CLIENT,
      DemoPlace.ENSENADA,
      null,
      "Sistema de hospital");

  /** Public on purpose: it is printed at every start with demo data. */
  public static final String PASSWORD = "solo-para-mirar-2026";

  /** Of those who have a badge; as public as the password. */
  public static final String PIN = "704815";

  private final String username;
  private final String displayName;
  private final Role role;
  private final DemoPlace place;
  private final @Nullable String cedula;
  private final String word;

  DemoAccount(
      String username,
      String displayName,
      Role role,
      DemoPlace place,
      @Nullable String cedula,
      String word) {
    this.username = username;
    this.displayName = displayName;
    this.role = role;
    this.place = place;
    this.cedula = cedula;
    this.word = word;
  }

  /** The name to sign in with. */
  public String username() {
    return username;
  }

  /** What they may do. */
  public Role role() {
    return role;
  }

  /** Whether it is a program, with a token in place of a password. */
  public boolean isSystem() {
    return role == Role.INTEGRATION_CLIENT;
  }

  /** Whether they have a badge: those who work at the laboratory's stations. */
  public boolean hasBadge() {
    return StationRule.isFor(Set.of(role));
  }

  String displayName() {
    return displayName;
  }

  DemoPlace place() {
    return place;
  }

  @Nullable String cedula() {
    return cedula;
  }

  /** The role in Spanish, for the table of accounts. */
  String word() {
    return word;
  }
}
