package org.aftersale.admin.refund;

import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.health.node.NodeSnapshot;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.Refunds;
import org.aftersale.refund.computation.BreakdownPayout;
import org.aftersale.refund.computation.ComputedRefund;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.computation.PlannedPayout;
import org.aftersale.render.PageModel;
import org.aftersale.settings.ChoiceSetting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Builds the refund preview, with the whole form in hidden fields, so that exactly the previewed
 * refund is confirmed.
 */
@Component("aftersaleRefundPreviewPage")
public class RefundPreviewPage {

    @Autowired protected Refunds refunds;
    @Autowired protected RefundAdminPages pages;
    @Autowired protected NodeSnapshot nodes;

    /** What becomes of an amount that no gateway can refund. */
    @Autowired
    @Qualifier("aftersaleWithoutGateway")
    protected ChoiceSetting withoutGateway;

    /**
     * @return the view name
     */
    String show(
            HttpServletRequest request,
            Model model,
            StaffMember me,
            ComputedRefund computed,
            RefundFormInput input) {
        String order = computed.getMoney().getOrder().getNumber();
        PageModel page =
                PageModel.create()
                        .with("number", order)
                        .with("url", RefundAdminPaths.order(order))
                        .with("previewUrl", RefundAdminPaths.preview(order))
                        .with("askUrl", RefundAdminPaths.ask(order))
                        .with("customerName", computed.getMoney().getOrder().getCustomerName())
                        .with("total", computed.getBreakdown().getTotal())
                        .with("waits", refunds.requiresApproval(me, computed))
                        .with("reasonCode", input.field("reason"))
                        .with("note", input.field("note"))
                        .with("why", AdminBreakdownModel.of(computed.getBreakdown()))
                        .with("payouts", payouts(computed))
                        .with("key", input.key())
                        .with("fields", fields(input, computed.getDigest()))
                        .with("warning", input.warning);
        return pages.show(
                request, model, "refund-preview", page, "aftersale.title.refund-preview", order);
    }

    /** Where the money goes, as far as the gateways are known to make refunds. */
    private List<PageModel> payouts(ComputedRefund computed) {
        List<PageModel> models = new ArrayList<PageModel>();
        List<BreakdownPayout> said = computed.getBreakdown().getPayouts();
        for (int i = 0; i < said.size(); i++) {
            PageModel model = AdminBreakdownModel.payout(said.get(i));
            PlannedPayout planned = computed.getPayouts().get(i);
            boolean refused =
                    planned.getMethod() == PayoutMethodCode.GATEWAY
                            && nodes.isWithoutRefunds(planned.getTender().getGateway());
            models.add(refused ? model.with("instead", withoutGateway.get()) : model);
        }
        return models;
    }

    /** All fields of the form, and the digest of the computation being previewed. */
    private static List<PageModel> fields(RefundFormInput input, String digest) {
        List<PageModel> fields = new ArrayList<PageModel>();
        input.picks()
                .forEach((group, quantity) -> add(fields, RefundFormInput.PICK + group, quantity));
        for (String name :
                new String[] {
                    "sum", "delivery", "fee", "currency", "to", "reason", "note", "case"
                }) {
            add(fields, name, input.field(name));
        }
        add(fields, "digest", digest);
        return fields;
    }

    private static void add(List<PageModel> fields, String name, String value) {
        if (!value.isEmpty() && !value.equals("0")) {
            fields.add(PageModel.create().with("name", name).with("value", value));
        }
    }
}
