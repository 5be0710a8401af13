/**
 * Trains the model of the {@code extract} package and measures it: pages with reference bodies come
 * in, the model file and its figures go out.
 */
package org.headwater.bench.extract;
