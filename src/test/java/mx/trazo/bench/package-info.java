/** Measurements that anyone can run with infra/bench; no part of the tests. */
@NullMarked
package mx.trazo.bench;

import org.jspecify.annotations.NullMarked;
