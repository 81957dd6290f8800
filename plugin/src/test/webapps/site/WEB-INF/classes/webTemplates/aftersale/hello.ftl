<div id="aftersale"><h1>Hello ${lang}</h1></div>
