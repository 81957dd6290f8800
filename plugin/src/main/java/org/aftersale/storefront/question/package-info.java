/**
 * The question form and the question's page.
 *
 * <p>Internal: may change without notice.
 */
package org.aftersale.storefront.question;
