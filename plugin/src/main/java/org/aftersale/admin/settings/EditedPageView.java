package org.aftersale.admin.settings;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.render.form.FormOutcome;
import org.aftersale.shared.FieldErrors;
import org.springframework.ui.Model;

/** A request for a page that changes settings, and what the page has to say. */
abstract class EditedPageView {

    final HttpServletRequest request;
    final Model model;

    /** Whether somebody else was faster, so that the form shows both values. */
    boolean overtaken;

    FieldErrors errors = new FieldErrors();
    String notice;
    String warning;

    EditedPageView(HttpServletRequest request, Model model) {
        this.request = request;
        this.model = model;
    }

    /** The form itself was refused. */
    void formRefused(FormOutcome outcome, HttpServletResponse response) {
        overtaken = outcome.isOvertaken();
        refused(outcome, response, "aftersale.settings.conflict");
    }

    /** A button beside the form was refused. */
    void buttonRefused(FormOutcome outcome, HttpServletResponse response) {
        refused(outcome, response, "aftersale.settings.overtaken");
    }

    private void refused(FormOutcome outcome, HttpServletResponse response, String faster) {
        outcome.sendStatus(response);
        errors = outcome.getErrors();
        warning = outcome.isOvertaken() ? faster : null;
    }
}
