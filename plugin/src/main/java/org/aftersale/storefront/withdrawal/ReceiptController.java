package org.aftersale.storefront.withdrawal;

import java.io.IOException;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.StoreCustomer;
import org.aftersale.render.PageHead;
import org.aftersale.render.PageModel;
import org.aftersale.render.PageTexts;
import org.aftersale.shared.UserText;
import org.aftersale.storefront.page.ShopPage;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Shopper;
import org.aftersale.withdrawal.Withdrawal;
import org.aftersale.withdrawal.WithdrawalReceipt;
import org.aftersale.withdrawal.Withdrawals;
import org.aftersale.withdrawal.receipt.ReceiptPdf;
import org.aftersale.withdrawal.receipt.ReceiptTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.ModelAndView;

/**
 * The receipt, for whoever has its address: it holds what they wrote themselves, and nothing of any
 * order.
 */
@Controller("aftersaleReceiptController")
@RequestMapping(ShopPaths.RECEIPTS + "{receipt:[0-9A-Za-z_-]{32}}")
public class ReceiptController {

    @Autowired protected Withdrawals withdrawals;
    @Autowired protected Shopper shopper;
    @Autowired protected ReceiptTime times;
    @Autowired protected ReceiptPdf pdf;
    @Autowired protected PageTexts texts;

    @RequestMapping(method = RequestMethod.GET)
    public ModelAndView show(HttpServletRequest request, @PathVariable("receipt") String token) {
        WithdrawalReceipt receipt = withdrawals.receipt(token);
        Withdrawal withdrawal = receipt.getWithdrawal();
        Locale locale = shopper.locale(request);
        PageModel page =
                PageModel.create()
                        .with("number", withdrawal.getNumber())
                        .with("email", withdrawal.getCustomerEmail())
                        .with("paragraphs", UserText.paragraphs(receipt.getStatement()))
                        .with("time", times.inShopZone(withdrawal.getSubmittedAt(), locale))
                        .with("utc", times.inUtc(withdrawal.getSubmittedAt()))
                        .with("pdfUrl", ShopPaths.receipt(token) + "/pdf")
                        .with("caseUrl", isOwner(withdrawal) ? caseUrl(withdrawal) : null);
        String title = texts.text(locale, "aftersale.title.withdraw.receipt");
        return ShopPage.open("withdraw/receipt", title, page, new PageHead().unlisted());
    }

    private boolean isOwner(Withdrawal withdrawal) {
        return shopper.current()
                .map(StoreCustomer::getId)
                .filter(id -> id.equals(withdrawal.getCustomerId()))
                .isPresent();
    }

    private static String caseUrl(Withdrawal withdrawal) {
        return ShopPaths.withdrawal(withdrawal.getNumber());
    }

    @RequestMapping(value = "/pdf", method = RequestMethod.GET)
    public void pdf(HttpServletResponse response, @PathVariable("receipt") String token)
            throws IOException {
        WithdrawalReceipt receipt = withdrawals.receipt(token);
        byte[] document = pdf.of(receipt);
        response.setContentType("application/pdf");
        response.setContentLength(document.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + receipt.getWithdrawal().getNumber() + ".pdf\"");
        response.getOutputStream().write(document);
    }
}
