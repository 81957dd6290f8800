package org.aftersale.admin.guarantee;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.guarantee.GuaranteeNoticeDesk;
import org.aftersale.guarantee.NoticePicture;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.picture.PicturesBusyException;
import org.aftersale.render.PictureAnswer;
import org.aftersale.render.form.FormOutcome;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.render.form.UploadedFile;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.form.FormNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** The pictures of the guarantee notice, one a language, and the texts beside them. */
@Controller("aftersaleGuaranteeController")
public class GuaranteeController {

    @Autowired protected StoreStaff staff;
    @Autowired protected GuaranteeNoticeDesk desk;
    @Autowired protected GuaranteePage page;

    @RequestMapping(value = GuaranteePaths.PICTURES, method = RequestMethod.GET)
    public String show(
            HttpServletRequest request,
            Model model,
            @RequestParam(value = "notice", required = false) String notice) {
        GuaranteeForm form = new GuaranteeForm();
        RefusedForm kept = KeptForms.of(request, GuaranteePaths.TEXTS);
        if (kept != null) {
            form =
                    GuaranteeForm.typed(
                            kept.field("language"), kept.field("alt"), kept.field("link"));
            form.warning = "aftersale.restored.text";
        }
        form.notice = GuaranteePaths.NOTICES.of(notice);
        return page.show(request, model, staff.current(), form);
    }

    @RequestMapping(value = GuaranteePaths.PICTURES, method = RequestMethod.POST)
    public String upload(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(value = "language", defaultValue = "") String language,
            @RequestParam(value = "seen", defaultValue = "") String seen) {
        StaffMember me = staff.current();
        GuaranteeForm form = GuaranteeForm.of(language);
        UploadedFile file = UploadedFile.of(request);
        try {
            FormOutcome outcome =
                    FormOutcome.of(
                            () ->
                                    desk.upload(
                                            me,
                                            language,
                                            FormNumbers.id(seen, -1),
                                            file == null ? null : file.name(),
                                            file == null ? null : file.bytes()));
            if (outcome.isDone()) {
                return GuaranteePaths.redirect("guarantee.uploaded");
            }
            outcome.sendStatus(response);
            form.refusedBy(outcome);
        } catch (PicturesBusyException e) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Retry-After", "5");
            form.errors = new FieldErrors().add("picture", e.getText().getCode());
        }
        return page.show(request, model, me, form);
    }

    /** Reloading a form's address shows the page. */
    @RequestMapping(
            value = {GuaranteePaths.TEXTS, GuaranteePaths.REMOVE},
            method = RequestMethod.GET)
    public String back() {
        return "redirect:" + GuaranteePaths.PICTURES;
    }

    @RequestMapping(value = GuaranteePaths.TEXTS, method = RequestMethod.POST)
    public String describe(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(value = "language", defaultValue = "") String language,
            @RequestParam(value = "seen", defaultValue = "") String seen,
            @RequestParam(value = "alt", defaultValue = "") String alt,
            @RequestParam(value = "link", defaultValue = "") String link) {
        StaffMember me = staff.current();
        FormOutcome outcome =
                FormOutcome.of(
                        () -> desk.describe(me, language, FormNumbers.id(seen, -1), alt, link));
        if (outcome.isDone()) {
            return GuaranteePaths.redirect("guarantee.described");
        }
        outcome.sendStatus(response);
        GuaranteeForm form = GuaranteeForm.typed(language, alt, link);
        form.refusedBy(outcome);
        return page.show(request, model, me, form);
    }

    @RequestMapping(value = GuaranteePaths.REMOVE, method = RequestMethod.POST)
    public String remove(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(value = "language", defaultValue = "") String language,
            @RequestParam(value = "seen", defaultValue = "") String seen) {
        StaffMember me = staff.current();
        FormOutcome outcome =
                FormOutcome.of(() -> desk.remove(me, language, FormNumbers.id(seen, -1)));
        if (outcome.isDone()) {
            return GuaranteePaths.redirect("guarantee.removed");
        }
        outcome.sendStatus(response);
        GuaranteeForm form = GuaranteeForm.of(language);
        form.refusedBy(outcome);
        return page.show(request, model, me, form);
    }

    /** Served within the back office, because the shop may run on another host. */
    @RequestMapping(
            value = GuaranteePaths.PICTURES + "/{hash:[0-9a-f]{64}}",
            method = RequestMethod.GET)
    public void picture(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("hash") String hash)
            throws IOException {
        NoticePicture found = desk.picture(staff.current(), hash);
        new PictureAnswer(found.getContentType(), found.getBytes())
                .writeTo(request, response, hash);
    }
}
