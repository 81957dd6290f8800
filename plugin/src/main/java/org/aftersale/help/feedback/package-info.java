/**
 * What readers do in the help, without who they are: searches, views, votes, and the counts made of
 * them.
 *
 * <p>Stores may use {@code HelpLog} and {@code ArticleVotes}.
 */
package org.aftersale.help.feedback;
