<#--
  Forms of the back office: label, hint and error wired by id, what was typed printed again. Errors
  are maps from field to texts; the id of a field is given, because two forms of a page have a "body".
-->
<#function errorsOf errors name>
  <#return (errors[name])![]>
</#function>

<#function has errors name>
  <#return (errorsOf(errors, name)?size > 0)>
</#function>

<#macro open action key="" class="" id="" version="" files=false>
<form method="post" action="${url(action)}"<#if files> enctype="multipart/form-data"</#if> novalidate autocomplete="off" data-afs-form data-afs-busy="${msg("aftersale.sending")}"<#if id?has_content> id="${id}"</#if><#if class?has_content> class="${class}"</#if>>
<input type="hidden" name="${csrf.name}" value="${csrf.value}">
<#if csrf.owner??><input type="hidden" name="owner" value="${csrf.owner}"></#if>
<#if key?has_content><input type="hidden" name="key" value="${key}"></#if>
<#if version?has_content><input type="hidden" name="version" value="${version}"></#if>
<#nested>
</form>
</#macro>

<#macro describedBy id name hint errors><#local ids = []><#if hint><#local ids += [id + "-hint"]></#if><#if has(errors, name)><#local ids += [id + "-error"]></#if><#if ids?has_content> aria-describedby="${ids?join(" ")}"</#if><#if has(errors, name)> aria-invalid="true"</#if></#macro>

<#macro error id name errors>
<#if has(errors, name)>
<p class="afs-error" id="${id}-error"><#list errorsOf(errors, name) as e><span class="afs-error__text"><span class="afs-hidden">${msg("aftersale.error.word")} </span>${e}</span></#list></p>
</#if>
</#macro>

<#macro field id name label errors hintText="">
<div class="afs-field<#if has(errors, name)> afs-field--error</#if>">
  <label class="afs-label" for="${id}">${label}</label>
  <#if hintText?has_content><p class="afs-hint" id="${id}-hint">${hintText}</p></#if>
  <@error id name errors/>
  <#nested>
</div>
</#macro>

<#macro textarea id name label value errors hintText="" rows=4>
<@field id name label errors hintText>
  <textarea class="afs-input afs-textarea" dir="auto" id="${id}" name="${name}" rows="${rows?c}"<@describedBy id name hintText?has_content errors/>>
${value}</textarea>
</@field>
</#macro>

<#-- length: as wide as what is typed is long: short, or the whole line. -->
<#macro input id name label value errors hintText="" type="text" length="" lang="">
<@field id name label errors hintText>
  <input class="afs-input<#if length?has_content> afs-input--${length}</#if>" type="${type}" id="${id}" name="${name}" value="${value}"<#if type == "text"> dir="auto"</#if><#if lang?has_content> lang="${lang}"</#if><@describedBy id name hintText?has_content errors/>>
</@field>
</#macro>

<#-- options: [{id, name}]; empty: what stands for none. -->
<#macro select id name label value options empty errors hintText="">
<@field id name label errors hintText>
  <select class="afs-input afs-select" id="${id}" name="${name}"<@describedBy id name hintText?has_content errors/>>
    <option value="">${empty}</option>
    <#list options as o><option value="${o.id}"<#if o.id == value> selected</#if>>${o.name}</option></#list>
  </select>
</@field>
</#macro>

<#-- fields: [{name, id}] in their order on the page; other errors are listed without a link. -->
<#macro summary errors fields>
<#if errors?has_content>
<#local known = fields?map(f -> f.name)>
<div class="afs-summary" role="alert" tabindex="-1">
  <p class="afs-summary__title"><strong>${msg("aftersale.error.summary")}</strong></p>
  <ul>
    <#list fields as f><#list errorsOf(errors, f.name) as e><li><a href="#${f.id}">${e}</a></li></#list></#list>
    <#list errors?keys as k><#if !known?seq_contains(k)><#list errorsOf(errors, k) as e><li>${e}</li></#list></#if></#list>
  </ul>
</div>
</#if>
</#macro>
