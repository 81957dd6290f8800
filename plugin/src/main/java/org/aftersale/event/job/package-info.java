/**
 * Periodic jobs, each run by one node of the whole store.
 *
 * <p>Stores may implement {@code PeriodicJob}; the rest is internal.
 */
package org.aftersale.event.job;
