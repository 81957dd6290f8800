package org.aftersale.withdrawal.receipt;

import java.util.Locale;
import javax.annotation.Resource;
import org.aftersale.render.PageTexts;
import org.aftersale.withdrawal.Withdrawal;
import org.aftersale.withdrawal.WithdrawalReceipt;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The receipt as a document, in the language of the statement. */
@Component("aftersaleReceiptPdf")
public class ReceiptPdf {

    @Resource(name = "aftersalePageTexts")
    protected PageTexts texts;

    @Resource(name = "aftersaleReceiptTime")
    protected ReceiptTime times;

    @Value("${aftersale.shop-name}")
    protected String shopName;

    /** The same bytes whenever it is made of the same receipt by the same version. */
    public byte[] of(WithdrawalReceipt receipt) {
        Withdrawal withdrawal = receipt.getWithdrawal();
        Locale locale = Locale.forLanguageTag(withdrawal.getLanguage());
        long at = withdrawal.getSubmittedAt();
        return new PdfLetter(text(locale, "title"), locale, at)
                .fact(text(locale, "shop"), shopName)
                .fact(text(locale, "number"), withdrawal.getNumber())
                .fact(text(locale, "time"), times.inShopZone(at, locale))
                .fact("UTC", times.inUtc(at))
                .heading(text(locale, "content"))
                .paragraphs(receipt.getStatement())
                .paragraphs(text(locale, "note"))
                .bytes();
    }

    private String text(Locale locale, String key) {
        return texts.text(locale, "aftersale.receipt." + key);
    }
}
