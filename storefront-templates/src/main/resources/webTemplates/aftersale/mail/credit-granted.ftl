<#import "../lib/mail.ftl" as m>
<@m.frame title=msg("aftersale.mail.credit-granted.title", money(page.amount))
  preview=msg("aftersale.mail.credit-granted.preview") footer="aftersale.mail.footer.credit">
<@m.p>${msg("aftersale.mail.credit-granted.text", page.shopName, money(page.amount))}</@m.p>
<@m.box>
<#if page.reasonCode?has_content>${msg("aftersale.mail.credit.reason")} ${msg("aftersale.mail.credit.reason." + page.reasonCode)}<br></#if>
<#if page.reference?has_content>${msg("aftersale.mail.credit.about")} <span style="white-space:nowrap;">${page.reference}</span><br></#if>
<#if page.until??>
${msg("aftersale.mail.credit.until")} <strong>${date(page.until)}</strong>
<#else>
${msg("aftersale.mail.credit.never")}
</#if>
</@m.box>
<#assign words = "aftersale.mail.credit-granted" + (page.guest!false)?then(".guest", "")>
<@m.p>${msg(words + ".next")}</@m.p>
<@m.button msg(words + ".open")/>
</@m.frame>
