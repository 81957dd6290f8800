<#--
  Forms: every field has a label, says what is wrong beside itself and is wired to hint and error by
  aria-describedby; the summary above links to each. What was typed is always printed again.
  Errors are maps from field to texts; the id of a field is "afs-" and its name.
-->
<#function errorsOf errors name>
  <#return (errors[name])![]>
</#function>

<#function has errors name>
  <#return (errorsOf(errors, name)?size > 0)>
</#function>

<#macro token>
<input type="hidden" name="${csrf.name}" value="${csrf.value}">
<#if csrf.owner??><input type="hidden" name="owner" value="${csrf.owner}"></#if>
</#macro>

<#-- form="true" marks the form for aftersale.js: no double press, a warning before typed text is lost. -->
<#macro open action key="" class="" id="">
<form method="post" action="${url(action)}" novalidate autocomplete="off" data-afs-form data-afs-busy="${msg("aftersale.sending")}"<#if id?has_content> id="${id}"</#if><#if class?has_content> class="${class}"</#if>>
<@token/>
<#if key?has_content><input type="hidden" name="key" value="${key}"></#if>
<#nested>
</form>
</#macro>

<#macro describedBy name hint errors>
<#local ids = []>
<#if hint><#local ids += ["afs-" + name + "-hint"]></#if>
<#if has(errors, name)><#local ids += ["afs-" + name + "-error"]></#if>
<#if ids?has_content> aria-describedby="${ids?join(" ")}"</#if><#if has(errors, name)> aria-invalid="true"</#if></#macro>

<#macro error errors name>
<#if has(errors, name)>
<p class="afs-error" id="afs-${name}-error"><#list errorsOf(errors, name) as e><span class="afs-error__text"><span class="afs-hidden">${msg("aftersale.error.word")} </span>${e}</span></#list></p>
</#if>
</#macro>

<#macro hint name text>
<#if text?has_content><p class="afs-hint" id="afs-${name}-hint">${text}</p></#if>
</#macro>

<#-- A label with its control nested, between hint and error. -->
<#macro field name label errors hintText="" class="">
<div class="afs-field<#if has(errors, name)> afs-field--error</#if><#if class?has_content> ${class}</#if>">
  <label class="afs-label" for="afs-${name}">${label}</label>
  <@hint name hintText/>
  <@error errors name/>
  <#nested>
</div>
</#macro>

<#macro select name label options errors hintText="" empty="">
<@field name label errors hintText>
  <select class="afs-input afs-select" id="afs-${name}" name="${name}"<@describedBy name hintText?has_content errors/>>
    <#if empty?has_content><option value="">${empty}</option></#if>
    <#list options as o><option value="${o.code}"<#if o.selected!false> selected</#if>>${o.label}</option></#list>
  </select>
</@field>
</#macro>

<#macro text name label value errors hintText="" max=0>
<@field name label errors hintText>
  <input class="afs-input" type="text" dir="auto" autocomplete="off" id="afs-${name}" name="${name}" value="${value}"<@describedBy name hintText?has_content errors/>>
</@field>
</#macro>

<#macro textarea name label value errors hintText="" rows=6 max=0>
<@field name label errors hintText>
  <textarea class="afs-input afs-textarea" dir="auto" id="afs-${name}" name="${name}" rows="${rows?c}"<#if (max > 0)> data-afs-max="${max?c}" data-afs-count="${msg("aftersale.count", max)}"</#if><@describedBy name hintText?has_content errors/>>
${value}</textarea>
</@field>
</#macro>

<#--
  Enter in a field presses a form's first button. Where that would be one beside an answer, this one,
  which nobody sees, stands before it and sends the form.
-->
<#macro first>
<button class="afs-hidden" type="submit" tabindex="-1" aria-hidden="true" data-afs-first>${msg("aftersale.send")}</button>
</#macro>

<#--
  What the help says to what is being typed into the fields named in from. Shown and filled by
  aftersale.js; without it, it holds what was found when the button that asks for answers was pressed
  (found: [{slug, title, url, passage}], looked: whether it was).
-->
<#macro answers place search from found=[] looked=false>
<input type="hidden" name="place" value="${place}">
<input type="hidden" name="search" value="${search}">
<aside class="afs-answers" id="afs-answers" aria-labelledby="afs-answers-title"<#if !looked> hidden</#if> data-afs-answers="${url("/help/suggest")}" data-afs-place="${place}" data-afs-search="${search}" data-afs-from="${from}" data-afs-say="${msg("aftersale.answers.say")}" data-afs-none="${msg("aftersale.answers.none")}">
  <p class="afs-answers__title" id="afs-answers-title">${msg("aftersale.answers.title")}</p>
  <p class="afs-hint" data-afs-hint><#if !looked>${msg("aftersale.answers.hint")}<#elseif !found?has_content>${msg("aftersale.answers.none")}</#if></p>
  <p class="afs-hidden" role="status" data-afs-status></p>
  <ul class="afs-answers__list"><#list found as a><@answer a/></#list></ul>
  <template data-afs-answer><@answer {"slug": "", "title": "", "url": "", "passage": ""}/></template>
</aside>
</#macro>

<#macro answer a>
<li class="afs-answer">
  <a class="afs-answer__link" target="_blank" rel="noopener" href="<#if a.url?has_content>${url("/" + a.url?remove_beginning("/"))}</#if>"><span data-afs-title>${a.title}</span><span class="afs-hidden"> ${msg("aftersale.newtab")}</span></a>
  <p class="afs-answer__passage" data-afs-passage>${a.passage!""}</p>
  <button class="afs-button afs-button--line afs-button--small" type="submit" formaction="${url("/account/tickets/solved")}" name="solved" value="${a.slug}">${msg("aftersale.answers.solved")}<span class="afs-hidden"> – <span data-afs-title>${a.title}</span></span></button>
</li>
</#macro>

<#-- names: the fields of the page in their order; what has no field of its own is listed without a link. -->
<#macro summary errors names>
<#if errors?has_content>
<div class="afs-summary" role="alert" tabindex="-1" id="afs-summary" aria-labelledby="afs-summary-title">
  <h2 class="afs-summary__title" id="afs-summary-title">${msg("aftersale.error.summary")}</h2>
  <ul>
    <#list names as n><#list errorsOf(errors, n) as e><li><a href="#afs-${n}">${e}</a></li></#list></#list>
    <#list errors?keys as k><#if !names?seq_contains(k)><#list errorsOf(errors, k) as e><li>${e}</li></#list></#if></#list>
  </ul>
</div>
</#if>
</#macro>
