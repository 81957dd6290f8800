package org.aftersale.admin.ticket;

import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.page.AdminPaths;
import org.aftersale.render.form.FormKeys;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;

/**
 * The input of a ticket's forms from before the session ended. Keys are kept, so that a message is
 * still sent only once; the version is the page's own, because the agent now sees its state.
 */
final class KeptTicketForms {

    private KeptTicketForms() {}

    static TicketFormInput of(HttpServletRequest request, String number) {
        TicketFormInput input = TicketFormInput.none();
        RefusedForm reply = sent(request, number, "/reply", input);
        if (reply != null) {
            String key = FormKeys.checked(reply.field("key"));
            input.reply(text(reply, "body"), text(reply, "next"), key);
        }
        RefusedForm note = sent(request, number, "/note", input);
        if (note != null) {
            String key = FormKeys.checked(note.field("key"));
            input.note(text(note, "body"), key, input.noteErrors);
        }
        RefusedForm decision = sent(request, number, "/decide", input);
        if (decision != null) {
            input.decision(DecidedLines.of(decision.fields()), decision.field("message"));
        }
        RefusedForm remedy = sent(request, number, "/remedy", input);
        if (remedy != null) {
            input.remedy(remedy.field("line"), remedy.field("note"));
        }
        for (String act : new String[] {"assign", "accept", "reject", "goods"}) {
            RefusedForm withdrawal = sent(request, number, "/withdrawal/" + act, input);
            if (withdrawal != null) {
                input.withdrawal(words(withdrawal));
            }
        }
        return input;
    }

    private static Map<String, String> words(RefusedForm form) {
        Map<String, String> words = new HashMap<String, String>();
        form.fields().keySet().forEach(name -> words.put(name, text(form, name)));
        return words;
    }

    private static RefusedForm sent(
            HttpServletRequest request, String number, String act, TicketFormInput input) {
        RefusedForm form = KeptForms.of(request, AdminPaths.address(number) + act);
        if (form != null) {
            input.restored();
        }
        return form;
    }

    private static String text(RefusedForm form, String field) {
        String value = form.field(field);
        return value == null ? "" : value;
    }
}
