/** The door: signing in and out, and finding out who each request comes from. */
@NullMarked
package mx.trazo.web.signin;

import org.jspecify.annotations.NullMarked;
