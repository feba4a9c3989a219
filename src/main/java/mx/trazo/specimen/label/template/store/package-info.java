/** Label templates in the database. */
@NullMarked
package mx.trazo.specimen.label.template.store;

import org.jspecify.annotations.NullMarked;
