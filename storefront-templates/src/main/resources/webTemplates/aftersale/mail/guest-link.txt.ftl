<#import "../lib/mail.txt.ftl" as m>
<@m.frame title=msg("aftersale.mail.guest-link.title") footer="aftersale.mail.footer.guest">
${msg("aftersale.mail.guest-link.text", page.orderNumber)}

<#if page.until??>${msg("aftersale.mail.guest-link.until", date(page.until))}<#else>${msg("aftersale.mail.guest-link.account")}</#if>

<@m.link msg("aftersale.mail.guest-link.open")/>

${msg("aftersale.mail.guest-link.other")}
</@m.frame>
