<#--
  Which law applies to an order: {known, basisCode, country, buyerCode, contract, withoutClaims, clocks, duties}.
  Override with a file of the same name at WEB-INF/templates/open_admin_style/aftersale/lib/law.ftl.
-->
<#import "ui.ftl" as ui>

<#macro panel law>
<section class="afs-card afs-law" aria-labelledby="afs-law" id="law">
  <h2 class="afs-card__title" id="afs-law">${msg("aftersale.law.title")}</h2>
  <dl class="afs-facts">
    <div><dt>${msg("aftersale.law.country")}</dt><dd>${law.country!msg("aftersale.law.unknown")}</dd></div>
    <div><dt>${msg("aftersale.law.contract")}</dt>
      <dd><#if law.contract??><@ui.day law.contract/><#else>${msg("aftersale.law.unknown")}</#if></dd></div>
    <div><dt>${msg("aftersale.law.buyer")}</dt><dd>${ui.label("aftersale.law.buyer", law.buyerCode)}</dd></div>
  </dl>
  <#if law.known!false>
  <#if law.withoutClaims!false><p class="afs-hint">${msg("aftersale.law.without-claims")}</p></#if>
  <ul class="afs-lines">
    <#list law.clocks as c><li><@clock c/></li></#list>
  </ul>
  <#if law.duties?has_content>
  <h3>${msg("aftersale.law.duties")}</h3>
  <ul class="afs-lines">
    <#list law.duties as d>
    <li><p>${ui.label("aftersale.law.rule", d.code)}</p><p class="afs-meta">${msg("aftersale.law.source", d.source)}</p></li>
    </#list>
  </ul>
  </#if>
  <#else>
  <p><strong>${msg("aftersale.law.none")}</strong></p>
  <p class="afs-meta">${ui.label("aftersale.law.basis", law.basisCode)}</p>
  </#if>
</section>
</#macro>

<#macro clock c>
<p class="afs-law__name"><strong>${ui.label("aftersale.law.rule", c.code)}</strong> <@ui.pill "aftersale.law.state" c.stateCode/></p>
<p>
  <#if !c.until??>
  ${msg("aftersale.law.open")}
  <#elseif c.zone?has_content>
  ${msg("aftersale.law.until.zone", date(c.until), c.zone)}
  <#else>
  ${msg("aftersale.law.until", date(c.until))}
  </#if>
  <span aria-hidden="true">·</span> ${ui.label("aftersale.law.party", c.partyCode)}
</p>
<#if c.items?has_content || c.case?has_content>
<p class="afs-meta">
  <#if c.items?has_content>${c.items?join(", ")}</#if>
  <#if c.case?has_content><a class="afs-no" href="${ui.href(c.caseUrl)}">${c.case}</a></#if>
</p>
</#if>
<p class="afs-meta">
  <#if c.from??>${msg("aftersale.law.from", date(c.from))}</#if>
  <#list c.notes as n><@note n/> </#list>
</p>
<p class="afs-meta">${msg("aftersale.law.source", c.source)}</p>
</#macro>

<#macro note n>
<#local key = "aftersale.law.note." + n.code>
<#if n.unitCode?has_content>
${msg(key, date(n.day), plural("aftersale.law.unit." + n.unitCode, n.value))}<#t>
<#elseif n.day??>
${msg(key, date(n.day))}<#t>
<#else>
${msg(key)}<#t>
</#if>
</#macro>
