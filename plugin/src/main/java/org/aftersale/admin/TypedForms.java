package org.aftersale.admin;

import java.util.Collections;
import java.util.Map;
import org.aftersale.claim.DecisionRequest;
import org.aftersale.render.FormKeys;
import org.aftersale.shared.FieldErrors;

/** What was typed into the forms of a ticket's page and refused, so that the page keeps it. */
final class TypedForms {

    String notice;
    String warning;
    String replyBody = "";
    String replyNext = "PENDING";
    String replyKey = FormKeys.fresh();
    FieldErrors replyErrors = new FieldErrors();
    String noteBody = "";
    String noteKey = FormKeys.fresh();
    FieldErrors noteErrors = new FieldErrors();
    Map<Long, DecisionRequest.Line> decisions = Collections.emptyMap();
    String decisionMessage = "";
    FieldErrors decisionErrors = new FieldErrors();

    private TypedForms() {}

    static TypedForms none() {
        return new TypedForms();
    }

    /** The version as a form sends it; one that never matches for anything that is no number. */
    static long version(String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    /** Nothing was typed; the page says that somebody else was faster. */
    TypedForms overtaken() {
        warning = "aftersale.problem.conflict.text";
        return this;
    }

    /** What was typed or pressed had come too late, and waits for being sent. */
    TypedForms restored() {
        warning = "aftersale.restored.text";
        return this;
    }

    TypedForms notice(String key) {
        notice = key;
        return this;
    }

    TypedForms reply(String body, String next, String key) {
        replyBody = body;
        replyNext = next;
        replyKey = key;
        return this;
    }

    TypedForms replyErrors(FieldErrors errors) {
        replyErrors = errors;
        return this;
    }

    TypedForms note(String body, String key, FieldErrors errors) {
        noteBody = body;
        noteKey = key;
        noteErrors = errors;
        return this;
    }

    TypedForms decision(Map<Long, DecisionRequest.Line> lines, String message) {
        decisions = lines;
        decisionMessage = message == null ? "" : message;
        return this;
    }

    TypedForms decisionErrors(FieldErrors errors) {
        decisionErrors = errors;
        return this;
    }
}
