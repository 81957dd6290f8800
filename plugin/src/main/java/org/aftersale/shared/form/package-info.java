/**
 * Reading what forms and addresses send: fields, choices, numbers and days, which may be missing,
 * empty or invented.
 *
 * <p>Stores may use every public type.
 */
package org.aftersale.shared.form;
