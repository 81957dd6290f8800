package org.aftersale.admin.credit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aftersale.admin.refund.AmountExample;
import org.aftersale.admin.refund.RefundAdminPaths;
import org.aftersale.credit.CreditRequest;
import org.aftersale.credit.StoreCreditDesk;
import org.aftersale.credit.ledger.CreditBalance;
import org.aftersale.credit.ledger.CreditGrant;
import org.aftersale.credit.ledger.CreditMovement;
import org.aftersale.host.StaffMember;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.shared.Slice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds the template models of balances, grants and transactions. */
@Component("aftersaleCreditModels")
public class CreditModels {

    @Autowired protected StoreCreditDesk desk;
    @Autowired protected PageTexts texts;

    List<PageModel> balances(List<CreditBalance> balances) {
        return balances.stream()
                .map(
                        balance ->
                                PageModel.create()
                                        .with("amount", balance.getAmount())
                                        .with("next", balance.getNextExpiring())
                                        .with("nextDay", lastDay(balance.getNextExpiry())))
                .collect(Collectors.toList());
    }

    /** The grants, with the reversible amount of each. */
    List<PageModel> grants(
            StaffMember me, long customer, CreditFormInput input, Locale locale, boolean may) {
        return desk.grants(me, customer).stream()
                .map(
                        grant ->
                                movement(grant.getPosting())
                                        .with("id", String.valueOf(grant.getId()))
                                        .with("amount", grant.getAmount())
                                        .with("left", grant.getLeft())
                                        .with("lastDay", lastDay(grant.getExpiresAt()))
                                        .with("url", url(customer, grant))
                                        .with("open", input.isOf(grant.getId()))
                                        .with("form", may ? form(grant, input, locale) : null))
                .collect(Collectors.toList());
    }

    /** What awaits a second person. */
    List<PageModel> requests(StaffMember me, long customer) {
        return desk.requests(me, customer).stream()
                .map(request -> request(me, request))
                .collect(Collectors.toList());
    }

    private PageModel request(StaffMember me, CreditRequest request) {
        return PageModel.create()
                .with(
                        "url",
                        RefundAdminPaths.creditRequest(request.getCustomerId(), request.getId()))
                .with("amount", request.getAmount())
                .with("at", request.getCreatedAt())
                .with("who", request.getRequestedBy())
                .with("own", request.getRequestedById() == me.getId())
                .with("lastDay", lastDay(request.getExpiresAt()))
                .with("canConfirm", desk.canApprove(me, request))
                .with("canReject", desk.canReject(me, request))
                .with("reasonCode", request.getReason().name())
                .with("reference", request.getReference())
                .with("note", request.getNote());
    }

    private static String url(long customer, CreditGrant grant) {
        return RefundAdminPaths.reversal(customer, grant.getId());
    }

    private PageModel form(CreditGrant grant, CreditFormInput input, Locale locale) {
        return form(grant.getId(), input, locale)
                .with("example", AmountExample.of(grant.getLeft().getCurrency(), locale));
    }

    /** The model shared by both forms. */
    PageModel form(long of, CreditFormInput input, Locale locale) {
        return PageModel.create()
                .with("key", input.key(of))
                .with("amount", input.field(of, "amount"))
                .with("reason", input.field(of, "reason"))
                .with("note", input.field(of, "note"))
                .with("errors", texts.text(locale, input.errors(of)));
    }

    List<PageModel> history(Slice<CreditMovement> history) {
        return history.getItems().stream().map(CreditModels::movement).collect(Collectors.toList());
    }

    private static PageModel movement(CreditMovement made) {
        String reference = made.getReference();
        boolean refund = reference != null && RefundAdminPaths.isRefund(reference);
        return PageModel.create()
                .with("at", made.getCreatedAt())
                .with("kindCode", made.getKind().name())
                .with("amount", made.getAmount())
                .with("reasonCode", made.getReason() == null ? null : made.getReason().name())
                .with("reference", reference)
                .with("referenceUrl", refund ? RefundAdminPaths.refund(reference) : null)
                .with("lastDay", lastDay(made.getExpiresAt()))
                .with("who", made.getActorName())
                .with("note", made.getNote());
    }

    /** An instant within the last valid day; expiry is exclusive. */
    private static Long lastDay(Long expiresAt) {
        return expiresAt == null ? null : expiresAt - 1;
    }
}
