/**
 * What pages and mails are made of: models, texts, money, plural forms, the page's head, and the
 * interface to the template engine.
 *
 * <p>Stores may use {@code TemplateRenderer} and {@code PageTexts}; the rest is internal.
 */
package org.aftersale.render;
