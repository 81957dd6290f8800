<#import "../lib/mail.txt.ftl" as m>
<@m.frame title=msg("aftersale.mail.credit-granted.title", money(page.amount)) footer="aftersale.mail.footer.credit">
${msg("aftersale.mail.credit-granted.text", page.shopName, money(page.amount))}

<#if page.reasonCode?has_content>
${msg("aftersale.mail.credit.reason")} ${msg("aftersale.mail.credit.reason." + page.reasonCode)}
</#if>
<#if page.reference?has_content>
${msg("aftersale.mail.credit.about")} ${page.reference}
</#if>
<#if page.until??>
${msg("aftersale.mail.credit.until")} ${date(page.until)}
<#else>
${msg("aftersale.mail.credit.never")}
</#if>

<#assign words = "aftersale.mail.credit-granted" + (page.guest!false)?then(".guest", "")>
${msg(words + ".next")}

<@m.link msg(words + ".open")/>
</@m.frame>
