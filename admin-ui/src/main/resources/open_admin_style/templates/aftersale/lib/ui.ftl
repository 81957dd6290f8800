<#--
  What the back office's pages are built from. Overridden by a file of the same name at
  WEB-INF/templates/open_admin_style/aftersale/lib/ui.ftl. Addresses of a page model are relative to
  the web application.
-->
<#function href address>
  <#if address?starts_with("http://") || address?starts_with("https://") || address?starts_with("//")>
    <#return address>
  <#elseif address?starts_with("/")>
    <#return url(address)>
  </#if>
  <#return url("/" + address)>
</#function>

<#function id value>
  <#if value?is_number><#return value?c></#if>
  <#return value>
</#function>

<#function label prefix code>
  <#local key = prefix + "." + code>
  <#local text = msg(key)!"">
  <#if text?has_content && text != key><#return text></#if>
  <#return code?replace("_", " ")?lower_case?cap_first>
</#function>

<#function tone code>
  <#switch code>
    <#case "APPROVED"><#case "PARTLY_APPROVED"><#case "DELIVERED"><#case "COMPLETED"><#case "SOLVED"><#case "PUBLISHED"><#case "PAID"><#case "PARTLY_PAID"><#return "ok">
    <#case "REJECTED"><#case "ATTENTION"><#case "DECLINED"><#return "bad">
    <#case "WAITING_FOR_CUSTOMER"><#case "PENDING"><#case "ON_HOLD"><#case "REVIEW"><#case "WAITING"><#case "PLANNED"><#case "UNKNOWN"><#case "BY_HAND"><#return "warn">
    <#case "NEW"><#case "OPEN"><#case "SUBMITTED"><#case "UNDER_REVIEW"><#case "IN_PROCESS"><#case "SHIPPED"><#case "DRAFT"><#case "PAYING"><#case "READY"><#case "CALLING"><#return "info">
  </#switch>
  <#return "mute">
</#function>

<#macro day at><time datetime="${at?number_to_datetime?iso_utc}">${date(at)}</time></#macro>
<#macro moment at><time datetime="${at?number_to_datetime?iso_utc}">${dateTime(at)}</time></#macro>
<#macro pill prefix code><span class="afs-pill afs-pill--${tone(code)}">${label(prefix, code)}</span></#macro>

<#-- The time until which the shop means to act; late and soon are said in words. -->
<#macro due item>
<#if item.dueAt??><span class="afs-due<#if item.overdue!false> afs-due--over<#elseif item.dueSoon!false> afs-due--soon</#if>"><#if item.overdue!false><strong class="afs-due__word">${msg("aftersale.due.over")}</strong> <#elseif item.dueSoon!false><strong class="afs-due__word">${msg("aftersale.due.soon")}</strong> </#if><@moment item.dueAt/></span><#else><span class="afs-none">${msg("aftersale.due.none")}</span></#if></#macro>

<#macro picture line>
<span class="afs-pic"><#if line.imageUrl?has_content><img src="${href(line.imageUrl)}" alt="" width="44" height="44" loading="lazy"><#else><svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false"><path d="M3.5 7.5 12 3l8.5 4.5v9L12 21l-8.5-4.5zM3.5 7.5 12 12m0 0 8.5-4.5M12 12v9M7.75 5.25l8.5 4.5" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linejoin="round"/></svg></#if></span>
</#macro>

<#-- message: {id, kind: customer|agent|note|system, name, at, paragraphs}; a very long one scrolls in its place. -->
<#macro bubble message>
<#local long = (message.paragraphs?join("\n")?length > 3000)>
<li class="afs-msg afs-msg--${message.kind}" id="message-${id(message.id)}">
  <p class="afs-msg__head"><strong class="afs-msg__who">${(message.name)?has_content?then(message.name!"", label("aftersale.message.kind", message.kind))}</strong> <span class="afs-msg__kind">${label("aftersale.message.kind", message.kind)}</span> <span class="afs-msg__when"><@moment message.at/></span></p>
  <div class="afs-msg__body<#if long> afs-msg__body--long</#if>"<#if long> tabindex="0" role="group" aria-label="${label("aftersale.message.kind", message.kind)}"</#if>><#list message.paragraphs as p><p dir="auto">${p}</p></#list></div>
</li>
</#macro>

<#-- pager: {prevUrl, nextUrl, and page of pages where a list knows them}. -->
<#macro pager pager>
<#if pager.prevUrl?has_content || pager.nextUrl?has_content>
<nav class="afs-pager" aria-label="${msg("aftersale.pager.label")}">
  <#if pager.prevUrl?has_content><a class="afs-button afs-button--quiet" rel="prev" href="${href(pager.prevUrl)}"><span aria-hidden="true">←</span> ${msg("aftersale.pager.prev")}</a></#if>
  <#if pager.page??><span class="afs-pager__where">${msg("aftersale.pager.where", pager.page, pager.pages)}</span></#if>
  <#if pager.nextUrl?has_content><a class="afs-button afs-button--quiet" rel="next" href="${href(pager.nextUrl)}">${msg("aftersale.pager.next")} <span aria-hidden="true">→</span></a></#if>
</nav>
</#if>
</#macro>
