package org.aftersale.admin.settings;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftersale.admin.page.AdminContainerPages;
import org.aftersale.host.StaffMember;
import org.aftersale.host.catalog.StoreGoods;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.render.PagerModel;
import org.aftersale.settings.SettingChange;
import org.aftersale.shared.Slice;
import org.aftersale.shared.UrlEncoding;
import org.aftersale.withdrawal.exemption.ExemptGoodsDesk;
import org.aftersale.withdrawal.exemption.ExemptMark;
import org.aftersale.withdrawal.exemption.ExemptMarkChange;
import org.aftersale.withdrawal.exemption.ExemptMarkRequest;
import org.aftersale.withdrawal.exemption.Exemption;
import org.aftersale.withdrawal.exemption.GoodsKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds the page of the goods without a right of withdrawal. */
@Component("aftersaleExemptGoodsPage")
public class ExemptGoodsPage {

    private static final String URL = SettingsPaths.EXEMPT_GOODS;

    @Autowired protected ExemptGoodsDesk desk;
    @Autowired protected PageTexts texts;
    @Autowired protected AdminContainerPages pages;

    /**
     * @return the view name
     */
    String show(ExemptGoodsView view, StaffMember me) {
        Locale locale = pages.locale(view.request);
        Slice<ExemptMark> marks = desk.marks(me, number(view, "page"));
        Slice<ExemptMarkChange> history = desk.history(me, number(view, "changes"));
        PageModel page =
                PageModel.create()
                        .with("url", URL)
                        .with("marks", all(marks))
                        .with("pager", PagerModel.of(marks, n -> URL + "?page=" + n))
                        .with("form", form(view, me))
                        .with("kinds", codes(StoreGoods.Kind.values()))
                        .with("exemptions", codes(Exemption.values()))
                        .with(
                                "history",
                                history.getItems().stream()
                                        .map(ExemptGoodsPage::change)
                                        .collect(Collectors.toList()))
                        .with("historyPager", PagerModel.of(history, n -> URL + "?changes=" + n))
                        .with("errors", texts.text(locale, view.errors))
                        .with("notice", view.notice)
                        .with("warning", view.warning);
        String title = texts.text(locale, "aftersale.settings.group.exempt-goods");
        return pages.showSettings(
                view.request, view.model, "aftersale/settings-exempt-goods", title, page);
    }

    private static int number(ExemptGoodsView view, String parameter) {
        return PagerModel.page(String.valueOf(view.request.getParameter(parameter)));
    }

    private static List<String> codes(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toList());
    }

    private static List<PageModel> all(Slice<ExemptMark> marks) {
        return marks.getItems().stream()
                .map(
                        mark ->
                                goods(mark.getGoods(), mark.getName())
                                        .with("exemptionCode", mark.getExemption().name())
                                        .with("by", mark.getChangedBy())
                                        .with("at", mark.getChangedAt())
                                        .with("changeUrl", changeUrl(mark.getGoods())))
                .collect(Collectors.toList());
    }

    private static PageModel goods(GoodsKey goods, String name) {
        return PageModel.create()
                .with("kindCode", goods.getKind().name())
                .with("id", goods.getId())
                .with("name", name);
    }

    private static String changeUrl(GoodsKey goods) {
        return URL
                + "?kind="
                + UrlEncoding.value(goods.getKind().name())
                + "&goods="
                + goods.getId();
    }

    /** With what the typed words may mean, and what somebody else has marked meanwhile. */
    private PageModel form(ExemptGoodsView view, StaffMember me) {
        ExemptMarkRequest form = view.form;
        List<StoreGoods.Named> found =
                view.isRefused()
                        ? desk.find(me, form.kind, form.goods)
                        : Collections.<StoreGoods.Named>emptyList();
        PageModel model =
                PageModel.create()
                        .with("kind", form.kind)
                        .with("goods", form.goods)
                        .with("chosen", form.chosen)
                        .with("exemption", form.exemption)
                        .with("seen", form.seen)
                        .with(
                                "found",
                                found.stream()
                                        .map(ExemptGoodsPage::found)
                                        .collect(Collectors.toList()));
        if (view.overtaken) {
            Optional<ExemptMark> now = desk.mark(me, form.kind, goods(form, found));
            model.with("seen", now.map(mark -> mark.getExemption().name()).orElse(""))
                    .with("meanwhile", meanwhile(now));
        }
        return model;
    }

    /** The id that was typed, or chosen, or is that of the only goods of that name. */
    private static String goods(ExemptMarkRequest form, List<StoreGoods.Named> found) {
        if (!form.chosen.isEmpty()) {
            return form.chosen;
        }
        return found.size() == 1 ? String.valueOf(found.get(0).getId()) : form.goods;
    }

    private static PageModel found(StoreGoods.Named named) {
        return PageModel.create()
                .with("id", String.valueOf(named.getId()))
                .with("name", named.getName());
    }

    private static PageModel meanwhile(Optional<ExemptMark> now) {
        PageModel meanwhile = PageModel.create();
        now.ifPresent(
                mark ->
                        meanwhile
                                .with("exemptionCode", mark.getExemption().name())
                                .with("by", mark.getChangedBy())
                                .with("at", mark.getChangedAt()));
        return meanwhile;
    }

    private static PageModel change(ExemptMarkChange mark) {
        SettingChange change = mark.getChange();
        return goods(mark.getGoods(), mark.getName())
                .with("change", change.getId())
                .with("before", change.getBefore())
                .with("after", change.getAfter())
                .with("by", change.getStaffName())
                .with("at", change.getChangedAt())
                .with("undo", change.getUndoesId() != null)
                .with("canUndo", mark.isLatest());
    }
}
