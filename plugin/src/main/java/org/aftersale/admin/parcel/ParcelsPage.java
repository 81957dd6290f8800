package org.aftersale.admin.parcel;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.parcel.csv.ParcelFileReader;
import org.aftersale.parcel.feed.FeedSenderDesk;
import org.aftersale.parcel.feed.NewFeedKey;
import org.aftersale.parcel.feed.ParcelSender;
import org.aftersale.parcel.format.ReportFields;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.shared.FieldErrors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds the page on which parcels are reported by file, and keys of senders are kept. */
@Component("aftersaleParcelsPage")
public class ParcelsPage {

    @Autowired protected FeedSenderDesk senders;
    @Autowired protected ReportFields fields;
    @Autowired protected PageTexts texts;
    @Autowired protected AdminContainerPages pages;

    /** What the page shows beside its forms. */
    static final class State {
        String notice;
        String warning;
        String typedName = "";
        NewFeedKey made;
        FieldErrors errors = new FieldErrors();
    }

    /**
     * @return the view name
     */
    String show(HttpServletRequest request, Model model, StaffMember me, State state) {
        boolean configures = me.hasPermission(Permission.CONFIGURE);
        if (!configures) {
            me.require(Permission.READ);
        }
        Locale locale = pages.locale(request);
        PageModel page =
                PageModel.create()
                        .with("mostRows", ParcelFileReader.MAX_ROWS)
                        .with("zone", fields.getZone().getId())
                        .with("senders", configures ? all(me) : null)
                        .with("made", made(state.made))
                        .with("name", state.typedName)
                        .with("can", can(me))
                        .with("notice", state.notice)
                        .with("warning", state.warning)
                        .with("errors", texts.text(locale, state.errors));
        String title = texts.text(locale, "aftersale.title.parcels");
        return pages.showParcels(request, model, "aftersale/parcels", title, page);
    }

    private static PageModel can(StaffMember me) {
        return PageModel.create()
                .with("read", me.hasPermission(Permission.READ))
                .with("record", me.hasPermission(Permission.RECORD_PARCELS));
    }

    private List<PageModel> all(StaffMember me) {
        List<ParcelSender> all = senders.all(me);
        return all.isEmpty()
                ? Collections.<PageModel>emptyList()
                : all.stream().map(ParcelsPage::sender).collect(Collectors.toList());
    }

    private static PageModel sender(ParcelSender sender) {
        return PageModel.create()
                .with("name", sender.getName())
                .with("keyId", sender.getKeyId())
                .with("createdAt", sender.getCreatedAt())
                .with("createdBy", sender.getCreatedBy())
                .with("seenAt", sender.getLastSeenAt())
                .with("withdrawnAt", sender.getWithdrawnAt())
                .with("withdrawnBy", sender.getWithdrawnBy())
                .with("withdrawUrl", ParcelAdminPaths.withdraw(sender.getKeyId()));
    }

    private static PageModel made(NewFeedKey made) {
        return made == null
                ? null
                : PageModel.create()
                        .with("name", made.getName())
                        .with("keyId", made.getKeyId())
                        .with("secret", made.getSecret());
    }
}
