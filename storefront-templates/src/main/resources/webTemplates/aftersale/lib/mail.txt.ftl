<#-- The frame of all plain-text mails. A paragraph is one line; it is wrapped when the mail is sent. -->
<#import "core.ftl" as core>
<#assign href = core.href>

<#-- footer: the prefix of the footer's message codes. -->
<#macro frame title footer="aftersale.mail.footer">
${title}

${(page.customerName)?has_content?then(msg("aftersale.mail.hello", page.customerName!""), msg("aftersale.mail.hello.plain"))}

<#local body><#nested></#local>
${body?replace("\\n{3,}", "\n\n", "r")?trim}

--
${msg(footer, page.shopName, page.number!"")} ${msg(footer + "." + page.replyTo?has_content?then("read", "unread"))}
${href(page.caseUrl)}
</#macro>

<#macro facts>
${msg("aftersale.mail.case")} ${page.number}
<#if page.subject?has_content>
${msg("aftersale.mail.subject")} ${page.subject}
</#if>
<#if page.orderNumber?has_content>
${msg("aftersale.mail.order")} ${page.orderNumber}
</#if>
<#nested>

</#macro>

<#macro lines>
<#if page.lines?has_content>
${msg("aftersale.mail.lines")}
<#list page.lines as l>
<#local status = l.statusCode?has_content?then(" – " + msg("aftersale.mail.status." + l.statusCode!""), "")>
- ${l.name} (${msg("aftersale.mail.quantity", l.quantity)})${status}
<#if (l.decision!"")?is_hash>
<#if l.decision.reason?has_content>
  ${l.decision.reason}
</#if>
<#if l.decision.note?has_content>
  ${l.decision.note?replace("\r\n|\r|\n", "\n  ", "r")}
</#if>
<#elseif (l.decision!"")?has_content>
  ${l.decision}
</#if>
</#list>

</#if>
</#macro>

<#macro sums title rows>
${title}
<#list rows as r>
- ${r.text}: ${money(r.amount)}
</#list>

</#macro>

<#macro quote>
<#if page.paragraphs?has_content>
<#list page.paragraphs as text>
> ${text?replace("\r\n|\r|\n", "\n> ", "r")}
<#if text?has_next>
>
</#if>
</#list>

</#if>
</#macro>

<#macro link text>
${text}
${href(page.caseUrl)}
</#macro>
