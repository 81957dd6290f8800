<#import "../lib/mail.ftl" as m>
<#assign account = !page.until??>
<@m.frame title=msg("aftersale.mail.guest-link.title") footer="aftersale.mail.footer.guest"
  preview=msg("aftersale.mail.guest-link.preview", page.orderNumber)>
<@m.p>${msg("aftersale.mail.guest-link.text", page.orderNumber)}</@m.p>
<#if account>
<@m.p>${msg("aftersale.mail.guest-link.account")}</@m.p>
<#else>
<@m.p>${msg("aftersale.mail.guest-link.until", date(page.until))}</@m.p>
</#if>
<@m.button msg("aftersale.mail.guest-link.open")/>
<@m.p>${msg("aftersale.mail.guest-link.other")}</@m.p>
</@m.frame>
