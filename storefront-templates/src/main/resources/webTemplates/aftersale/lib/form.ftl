<#--
  Forms of the shop's pages. A page has only one form of ours, so a field's id is "afs-" and its name.
-->
<#import "core.ftl" as core>
<#assign errorsOf = core.errorsOf has = core.has token = core.token open = core.open>

<#macro describedBy name hint errors><@core.describedBy "afs-" + name name hint errors/></#macro>

<#macro error errors name><@core.error "afs-" + name name errors/></#macro>

<#macro hint name text><@core.hint "afs-" + name text/></#macro>

<#macro field name label errors hintText="" class="">
<@core.field "afs-" + name name label errors hintText class><#nested></@core.field>
</#macro>

<#-- options: [{code, label, selected}] -->
<#macro select name label options errors hintText="" empty="">
<@core.select "afs-" + name name label "" options empty errors hintText/>
</#macro>

<#macro text name label value errors hintText="" max=0>
<@core.input "afs-" + name name label value errors hintText "text" "" "" "off"/>
</#macro>

<#macro textarea name label value errors hintText="" rows=6 max=0>
<@core.textarea "afs-" + name name label value errors hintText rows max msg("aftersale.count", max)/>
</#macro>

<#-- names: the page's fields in order; errors without a field are listed without a link. -->
<#macro summary errors names>
<@core.summary errors names?map(n -> {"name": n, "id": "afs-" + n}) "afs-summary"/>
</#macro>

<#--
  Pressing Enter in a field activates a form's first button. If that would be a button beside a suggested article,
  this hidden one precedes it and submits the form.
-->
<#macro first>
<button class="afs-hidden" type="submit" tabindex="-1" aria-hidden="true" data-afs-first>${msg("aftersale.send")}</button>
</#macro>

<#--
  Suggests articles for the input of the fields named in from. Shown and filled by aftersale.js; without it,
  contains the results after the button that asks for answers was pressed (found: [{slug, title, url, passage}],
  looked: whether it was pressed).
-->
<#macro answers place search from suggest found=[] looked=false guest=false>
<input type="hidden" name="place" value="${place}">
<input type="hidden" name="search" value="${search}">
<aside class="afs-answers" id="afs-answers" aria-labelledby="afs-answers-title"<#if !looked> hidden</#if>
  data-afs-answers="${url(suggest)}" data-afs-place="${place}" data-afs-search="${search}" data-afs-from="${from}"
  data-afs-say="${msg("aftersale.answers.say")}" data-afs-none="${msg("aftersale.answers.none")}">
  <p class="afs-answers__title" id="afs-answers-title">${msg("aftersale.answers.title")}</p>
  <#-- no whitespace when empty, so that the style sheet hides it -->
  <p class="afs-hint" data-afs-hint><#t>
    <#if !looked>${msg("aftersale.answers.hint")}<#elseif !found?has_content>${msg("aftersale.answers.none")}</#if><#t>
  </p><#lt>
  <p class="afs-hidden" role="status" data-afs-status></p>
  <ul class="afs-answers__list"><#list found as a><@answer a guest/></#list></ul>
  <template data-afs-answer><@answer {"slug": "", "title": "", "url": "", "passage": ""} guest/></template>
</aside>
</#macro>

<#-- Guests have no page that keeps their form, so they are not asked whether the answer helped. -->
<#macro answer a guest=false>
<li class="afs-answer">
  <a class="afs-answer__link" target="_blank" rel="noopener"
    href="<#if a.url?has_content>${url("/" + a.url?remove_beginning("/"))}</#if>"><span data-afs-title>${a.title}</span><#t>
    <span class="afs-hidden"> ${msg("aftersale.newtab")}</span></a><#lt>
  <p class="afs-answer__passage" data-afs-passage>${a.passage!""}</p>
  <#if !guest>
  <button class="afs-button afs-button--line afs-button--small" type="submit"
    formaction="${url("/account/tickets/solved")}" name="solved" value="${a.slug}">
    ${msg("aftersale.answers.solved")}<span class="afs-hidden"> – <span data-afs-title>${a.title}</span></span></button>
  </#if>
</li>
</#macro>
