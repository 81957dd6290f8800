<#--
  What the shop's pages are built from. A store overrides single macros by putting its own copy of
  this file at WEB-INF/templates/aftersale/lib/ui.ftl.

  Addresses of a page model are relative to the web application; href() adds the context path and
  lets nothing but http(s) and paths of the shop through.
-->
<#function href address>
  <#if address?starts_with("http://") || address?starts_with("https://") || address?starts_with("//")>
    <#return address>
  <#elseif address?starts_with("/")>
    <#return url(address)>
  </#if>
  <#return url("/" + address)>
</#function>

<#-- An id as text, whatever the page model holds it as (a number would get grouping marks). -->
<#function id value>
  <#if value?is_number><#return value?c></#if>
  <#return value>
</#function>

<#-- The message of a code; a code nobody wrote a message for is made readable instead. -->
<#function label prefix code>
  <#local key = prefix + "." + code>
  <#local text = msg(key)!"">
  <#if text?has_content && text != key><#return text></#if>
  <#return code?replace("_", " ")?lower_case?cap_first>
</#function>

<#function tone code>
  <#switch code>
    <#case "APPROVED"><#case "DELIVERED"><#case "COMPLETED"><#case "SOLVED"><#return "ok">
    <#case "PARTLY_APPROVED"><#case "PAID"><#case "PARTLY_PAID"><#return "ok">
    <#case "REJECTED"><#return "bad">
    <#case "CANCELLED"><#return "mute">
    <#case "WAITING_FOR_CUSTOMER"><#case "PENDING"><#case "ATTENTION"><#return "warn">
    <#case "SUBMITTED"><#case "UNDER_REVIEW"><#case "IN_PROCESS"><#case "SHIPPED"><#case "NEW"><#case "OPEN"><#case "ON_HOLD"><#case "PAYING"><#return "info">
  </#switch>
  <#return "mute">
</#function>

<#-- A text with a number in it that does not break at the number's hyphens while a line has room for it. -->
<#macro whole text number><#list text?split(number) as part>${part}<#sep><span class="afs-no">${number}</span></#list></#macro>

<#macro day at><time datetime="${at?number_to_datetime?iso_utc}">${date(at)}</time></#macro>
<#macro moment at><time datetime="${at?number_to_datetime?iso_utc}">${dateTime(at)}</time></#macro>

<#macro pill prefix code>
<span class="afs-pill afs-pill--${tone(code)}">${label(prefix, code)}</span>
</#macro>

<#macro back address text>
<p class="afs-back"><a href="${href(address)}"><span aria-hidden="true">←</span> ${text}</a></p>
</#macro>

<#-- Says what has just happened; code is the key of a message. -->
<#macro notice code>
<div class="afs-note afs-note--ok" role="status"><p>${msg(code)}</p></div>
</#macro>

<#-- Above a form that has taken back what was typed before the session ended. -->
<#macro restored>
<div class="afs-note afs-note--warn" role="status"><p class="afs-note__title">${msg("aftersale.restored.title")}</p><p>${msg("aftersale.restored.text")}</p></div>
</#macro>

<#-- Above a form whose words were kept while its owner read an answer. -->
<#macro kept>
<div class="afs-note afs-note--ok" role="status"><p class="afs-note__title">${msg("aftersale.answers.kept.title")}</p><p>${msg("aftersale.answers.kept.text")}</p></div>
</#macro>

<#macro callout kind="info" title="">
<div class="afs-note afs-note--${kind}">
  <#if title?has_content><p class="afs-note__title">${title}</p></#if>
  <#nested>
</div>
</#macro>

<#--
  steps: [{code, state: done|current|todo, at?}]. The state is said in words, not by colour only.
  names: how the codes of the steps' names begin.
-->
<#macro stepper steps small=false names="aftersale.claim.step" says=msg("aftersale.claim.progress")>
<ol class="afs-steps<#if small> afs-steps--small</#if>" aria-label="${says}">
  <#list steps as s>
  <li class="afs-step afs-step--${s.state}"<#if s.state == "current"> aria-current="step"</#if>>
    <span class="afs-step__mark" aria-hidden="true"><#if s.state == "done">✓<#else>${s?counter}</#if></span>
    <span class="afs-step__text">
      <span class="afs-step__name">${label(names, s.code)}</span>
      <span class="afs-step__state"><#if s.at??><@day s.at/><span class="afs-hidden"> (${msg("aftersale.step." + s.state)})</span><#else>${msg("aftersale.step." + s.state)}</#if></span>
    </span>
  </li>
  </#list>
</ol>
</#macro>

<#macro picture line>
<span class="afs-pic"><#if line.imageUrl?has_content><img src="${href(line.imageUrl)}" alt="" width="64" height="64" loading="lazy"><#else><svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false"><path d="M3.5 7.5 12 3l8.5 4.5v9L12 21l-8.5-4.5zM3.5 7.5 12 12m0 0 8.5-4.5M12 12v9M7.75 5.25l8.5 4.5" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linejoin="round"/></svg></#if></span>
</#macro>

<#-- A line of an order: picture, name, quantity; what is nested stands below the name. -->
<#macro orderLine line>
<div class="afs-line">
  <@picture line/>
  <div class="afs-line__body">
    <p class="afs-line__name">${line.name}</p>
    <p class="afs-line__meta">${msg("aftersale.quantity.of.line", line.quantity)}</p>
    <#nested>
  </div>
</div>
</#macro>

<#-- message: {id, author: you|shop|system, name, at, paragraphs} -->
<#macro bubble message>
<li class="afs-msg afs-msg--${message.author}" id="message-${id(message.id)}">
  <p class="afs-msg__head"><strong class="afs-msg__who"><#if message.author == "you">${msg("aftersale.message.you")}<#elseif message.author == "system">${msg("aftersale.message.system")}<#else>${(message.name)?has_content?then(message.name, msg("aftersale.message.shop"))}</#if></strong> <span class="afs-msg__when"><@moment message.at/></span></p>
  <div class="afs-msg__body"><#list message.paragraphs as p><p dir="auto">${p}</p></#list></div>
</li>
</#macro>

<#-- A refund of an order in one line: {number, url, statusCode, amount}. -->
<#macro refundLine refund>
<a class="afs-no" href="${href(refund.url)}">${msg("aftersale.refund.heading", refund.number)}</a> <strong class="afs-sum">${money(refund.amount)}</strong> <@pill "aftersale.refund.status" refund.statusCode/>
</#macro>

<#macro pager pager label>
<#if (pager.pages > 1)>
<nav class="afs-pager" aria-label="${label}">
  <#if pager.prevUrl?has_content><a class="afs-button afs-button--quiet" rel="prev" href="${href(pager.prevUrl)}"><span aria-hidden="true">←</span> ${msg("aftersale.pager.prev")}</a></#if>
  <span class="afs-pager__where">${msg("aftersale.pager.where", pager.page, pager.pages)}</span>
  <#if pager.nextUrl?has_content><a class="afs-button afs-button--quiet" rel="next" href="${href(pager.nextUrl)}">${msg("aftersale.pager.next")} <span aria-hidden="true">→</span></a></#if>
</nav>
</#if>
</#macro>
