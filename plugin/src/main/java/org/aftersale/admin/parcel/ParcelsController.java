package org.aftersale.admin.parcel;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreStaff;
import org.aftersale.parcel.csv.FilePreview;
import org.aftersale.parcel.csv.ParcelFiles;
import org.aftersale.parcel.feed.FeedSenderDesk;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.form.RefusedForm;
import org.aftersale.render.form.UploadedFile;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.ConflictRetry;
import org.aftersale.shared.InvalidInputException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Files of reports: upload, preview, taking; and the keys of senders. */
@Controller("aftersaleParcelsController")
public class ParcelsController {

    @Autowired protected StoreStaff staff;
    @Autowired protected ParcelFiles files;
    @Autowired protected FeedSenderDesk senders;
    @Autowired protected ParcelsPage page;
    @Autowired protected ParcelFilePage preview;

    @RequestMapping(value = ParcelAdminPaths.PARCELS, method = RequestMethod.GET)
    public String show(
            HttpServletRequest request,
            Model model,
            @RequestParam(value = "notice", required = false) String notice) {
        ParcelsPage.State state = new ParcelsPage.State();
        state.notice = ParcelAdminPaths.NOTICES.of(notice);
        RefusedForm kept = KeptForms.of(request, ParcelAdminPaths.SENDERS);
        if (kept != null) {
            state.typedName = kept.field("name");
            state.warning = "aftersale.restored.text";
        }
        return page.show(request, model, staff.current(), state);
    }

    /** Takes nothing yet: leads to the preview. */
    @RequestMapping(value = ParcelAdminPaths.PARCELS, method = RequestMethod.POST)
    public String upload(HttpServletRequest request, HttpServletResponse response, Model model) {
        StaffMember me = staff.current();
        UploadedFile file = UploadedFile.of(request);
        try {
            FilePreview kept =
                    files.upload(
                            me,
                            file == null ? null : file.name(),
                            file == null ? new byte[0] : file.bytes());
            return "redirect:" + ParcelAdminPaths.file(kept.getId());
        } catch (InvalidInputException e) {
            return refused(request, response, model, me, "", e);
        }
    }

    private String refused(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            StaffMember me,
            String name,
            InvalidInputException refusal) {
        response.setStatus(400);
        ParcelsPage.State state = new ParcelsPage.State();
        state.typedName = name;
        state.errors = refusal.getErrors();
        return page.show(request, model, me, state);
    }

    @RequestMapping(
            value = ParcelAdminPaths.FILES + "/{file:\\d{1,18}}",
            method = RequestMethod.GET)
    public String preview(
            HttpServletRequest request,
            Model model,
            @PathVariable("file") long file,
            @RequestParam(value = "notice", required = false) String notice) {
        FilePreview found = files.preview(staff.current(), file);
        return preview.show(request, model, found, ParcelAdminPaths.NOTICES.of(notice), null);
    }

    /** Takes the file as it was previewed; else shows what changed. */
    @RequestMapping(
            value = ParcelAdminPaths.FILES + "/{file:\\d{1,18}}",
            method = RequestMethod.POST)
    public String take(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @PathVariable("file") long file,
            @RequestParam(value = "digest", required = false) String digest) {
        StaffMember me = staff.current();
        try {
            files.take(me, file, digest);
            return "redirect:" + ParcelAdminPaths.file(file) + "?notice=parcels.taken";
        } catch (RuntimeException e) {
            if (!(e instanceof ConcurrentChangeException) && !ConflictRetry.isConflict(e)) {
                throw e;
            }
            response.setStatus(409);
            return preview.show(
                    request, model, files.preview(me, file), null, "aftersale.parcel.changed");
        }
    }

    /** Reloading a form's URL shows the page. */
    @RequestMapping(
            value = {
                ParcelAdminPaths.SENDERS,
                ParcelAdminPaths.SENDERS + "/{sender:pk_[0-9a-f]{10}}/withdraw"
            },
            method = RequestMethod.GET)
    public String back() {
        return "redirect:" + ParcelAdminPaths.PARCELS;
    }

    /** Answers with the page itself: the secret is shown this once. */
    @RequestMapping(value = ParcelAdminPaths.SENDERS, method = RequestMethod.POST)
    public String make(
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            @RequestParam(value = "name", required = false) String name) {
        StaffMember me = staff.current();
        ParcelsPage.State state = new ParcelsPage.State();
        try {
            state.made = senders.make(me, name);
            return page.show(request, model, me, state);
        } catch (InvalidInputException e) {
            return refused(request, response, model, me, name == null ? "" : name, e);
        }
    }

    @RequestMapping(
            value = ParcelAdminPaths.SENDERS + "/{sender:pk_[0-9a-f]{10}}/withdraw",
            method = RequestMethod.POST)
    public String withdraw(@PathVariable("sender") String key) {
        senders.withdraw(staff.current(), key);
        return "redirect:" + ParcelAdminPaths.PARCELS + "?notice=sender.withdrawn";
    }
}
