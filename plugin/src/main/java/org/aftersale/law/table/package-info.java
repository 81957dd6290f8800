/**
 * Reads the data files of the law: CSV on the class path.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.law.table;
