package org.aftersale.admin.ticket;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.page.AdminPaths;
import org.aftersale.render.form.FormKeys;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;

/**
 * What had been typed into a ticket's forms when the session ended. Keys stay, so that a message is
 * one message still; the version is the page's own, whose state the agent now sees.
 */
final class KeptTicketForms {

    private KeptTicketForms() {}

    static TicketFormInput of(HttpServletRequest request, String number) {
        TicketFormInput typed = TicketFormInput.none();
        RefusedForm reply = sent(request, number, "/reply", typed);
        if (reply != null) {
            String key = FormKeys.checked(reply.field("key"));
            typed.reply(words(reply, "body"), words(reply, "next"), key);
        }
        RefusedForm note = sent(request, number, "/note", typed);
        if (note != null) {
            String key = FormKeys.checked(note.field("key"));
            typed.note(words(note, "body"), key, typed.noteErrors);
        }
        RefusedForm decision = sent(request, number, "/decide", typed);
        if (decision != null) {
            typed.decision(DecidedLines.of(decision.fields()), decision.field("message"));
        }
        return typed;
    }

    private static RefusedForm sent(
            HttpServletRequest request, String number, String act, TicketFormInput typed) {
        RefusedForm form = KeptForms.of(request, AdminPaths.address(number) + act);
        if (form != null) {
            typed.restored();
        }
        return form;
    }

    private static String words(RefusedForm form, String field) {
        String words = form.field(field);
        return words == null ? "" : words;
    }
}
