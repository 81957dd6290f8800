<#--
  Building blocks of the shop's pages. A store overrides single macros in its own copy of this file at
  WEB-INF/templates/aftersale/lib/ui.ftl; macros shared with the back office's pages are in core.ftl.
-->
<#import "core.ftl" as core>
<#assign href = core.href id = core.id label = core.label tone = .data_model.tone
  day = core.day moment = core.moment pill = core.pill picture = core.picture bubble = core.bubble pager = core.pager
  parcels = core.parcels>

<#-- A text with a number that only breaks at the number's hyphens if it does not fit on a line. -->
<#macro whole text number><#list text?split(number) as part>${part}<#sep><span class="afs-no">${number}</span></#list></#macro>

<#macro back address text>
<p class="afs-back"><a href="${href(address)}"><span aria-hidden="true">←</span> ${text}</a></p>
</#macro>

<#-- A confirmation; code is a message key. -->
<#macro notice code>
<#local copied = ["aftersale.notice.claim.filed", "aftersale.notice.question.asked"]?seq_contains(code)>
<div class="afs-note afs-note--ok" role="status">
  <p>${msg(code)}<#if copied && (.data_model.mailed!true)> ${msg("aftersale.notice.copy")}</#if></p>
</div>
</#macro>

<#-- A text that promises a mail, or its variant where the store's mailer drops all. -->
<#function mailed key><#return msg((.data_model.mailed!true)?then(key, key + ".unmailed"))></#function>

<#-- Above a form with input restored from before the session ended. -->
<#macro restored>
<div class="afs-note afs-note--warn" role="status">
  <p class="afs-note__title">${msg("aftersale.restored.title")}</p>
  <p>${msg("aftersale.restored.text")}</p>
</div>
</#macro>

<#-- Above a form whose input was kept while its owner read an article. -->
<#macro kept>
<div class="afs-note afs-note--ok" role="status">
  <p class="afs-note__title">${msg("aftersale.answers.kept.title")}</p>
  <p>${msg("aftersale.answers.kept.text")}</p>
</div>
</#macro>

<#macro callout kind="info" title="">
<div class="afs-note afs-note--${kind}">
  <#if title?has_content><p class="afs-note__title">${title}</p></#if>
  <#nested>
</div>
</#macro>

<#--
  steps: [{code, state: done|current|todo, at?}]. The state is stated as text, not only by colour. names: the
  prefix of the message codes of the steps' names.
-->
<#macro stepper steps small=false names="aftersale.claim.step" says=msg("aftersale.claim.progress")>
<ol class="afs-steps<#if small> afs-steps--small</#if><#if (steps?size > 3)> afs-steps--many</#if>" aria-label="${says}">
  <#list steps as s>
  <li class="afs-step afs-step--${s.state}"<#if s.state == "current"> aria-current="step"</#if>>
    <span class="afs-step__mark" aria-hidden="true"><#if s.state == "done">✓<#else>${s?counter}</#if></span>
    <span class="afs-step__text">
      <span class="afs-step__name">${label(names, s.code)}</span>
      <#local state = msg("aftersale.step." + s.state)>
      <span class="afs-step__state"><#if s.at??><@day s.at/><span class="afs-hidden"> (${state})</span><#else>${state}</#if></span>
    </span>
  </li>
  </#list>
</ol>
</#macro>

<#-- An order line: picture, name, quantity; nested content is shown below the name. -->
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

<#-- A refund in one line: {number, url, statusCode, amount}. -->
<#macro refundLine refund>
<a class="afs-no" href="${href(refund.url)}">${msg("aftersale.refund.heading", refund.number)}</a>
<strong class="afs-sum">${money(refund.amount)}</strong> <@pill "aftersale.refund.status" refund.statusCode/>
</#macro>

<#-- The way back: to the hub, or for a guest to the page of their order. -->
<#macro home page>
<#if page.guest!false><@back page.homeUrl msg("aftersale.back.guest")/><#else><@back "/account/service" msg("aftersale.back.hub")/></#if>
</#macro>

<#-- The notice on the legal guarantee: the official picture as it is, its words, and the official page. -->
<#macro guarantee notice>
<figure class="afs-guarantee" lang="${notice.language}">
  <img src="${href(notice.imageUrl)}" alt="${notice.alt}" width="${notice.width?c}" height="${notice.height?c}" loading="lazy">
  <figcaption><a href="${href(notice.link)}" rel="external noopener">${notice.linkText}</a></figcaption>
</figure>
</#macro>
