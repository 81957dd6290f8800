package org.aftersale.admin.ticket;

import java.util.Collections;
import java.util.Map;
import org.aftersale.claim.decision.DecisionRequest;
import org.aftersale.render.form.FormKeys;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.MessageReference;

/** The rejected input of the forms of a ticket's page. */
public final class TicketFormInput {

    /** The field whose errors say why a status cannot be chosen. */
    private static final String NEXT = "next";

    String notice;
    String warning;
    String replyBody = "";
    String replyNext = "PENDING";
    String replyKey = FormKeys.generate();
    FieldErrors replyErrors = new FieldErrors();
    String noteBody = "";
    String noteKey = FormKeys.generate();
    FieldErrors noteErrors = new FieldErrors();
    Map<Long, DecisionRequest.Line> decisions = Collections.emptyMap();
    String decisionMessage = "";
    FieldErrors decisionErrors = new FieldErrors();
    String remedyLine = "";
    String remedyNote = "";
    FieldErrors remedyErrors = new FieldErrors();

    Map<String, String> withdrawal = Collections.emptyMap();
    FieldErrors withdrawalErrors = new FieldErrors();

    private TicketFormInput() {}

    static TicketFormInput none() {
        return new TicketFormInput();
    }

    /** Without input; the page says why: an objection, or that somebody else was faster. */
    TicketFormInput refused(FieldErrors errors) {
        warning =
                errors.asMap().getOrDefault(NEXT, Collections.emptyList()).stream()
                        .map(MessageReference::getCode)
                        .findFirst()
                        .orElse("aftersale.problem.conflict.text");
        return this;
    }

    /** The input was submitted too late and is waiting to be submitted again. */
    TicketFormInput restored() {
        warning = "aftersale.restored.text";
        return this;
    }

    TicketFormInput notice(String key) {
        notice = key;
        return this;
    }

    TicketFormInput reply(String body, String next, String key) {
        replyBody = body;
        replyNext = next;
        replyKey = key;
        return this;
    }

    TicketFormInput replyErrors(FieldErrors errors) {
        replyErrors = errors;
        return this;
    }

    TicketFormInput note(String body, String key, FieldErrors errors) {
        noteBody = body;
        noteKey = key;
        noteErrors = errors;
        return this;
    }

    TicketFormInput decision(Map<Long, DecisionRequest.Line> lines, String message) {
        decisions = lines;
        decisionMessage = message == null ? "" : message;
        return this;
    }

    TicketFormInput remedy(String line, String note) {
        remedyLine = line == null ? "" : line;
        remedyNote = note == null ? "" : note;
        return this;
    }

    TicketFormInput remedyErrors(FieldErrors errors) {
        remedyErrors = errors;
        return this;
    }

    /**
     * @param typed by field
     */
    TicketFormInput withdrawal(Map<String, String> typed) {
        withdrawal = typed;
        return this;
    }

    TicketFormInput withdrawalErrors(FieldErrors errors) {
        withdrawalErrors = errors;
        return this;
    }

    TicketFormInput decisionErrors(FieldErrors errors) {
        decisionErrors = errors;
        return this;
    }
}
