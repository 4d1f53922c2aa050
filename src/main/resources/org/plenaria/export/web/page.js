(function () {
  "use strict";
  var form = document.getElementById("filter");
  if (!form) { return; }
  var text = document.getElementById("filter-text");
  var area = document.getElementById("filter-area");
  var time = document.getElementById("filter-time");
  var count = document.getElementById("filter-count");
  var rows = Array.prototype.slice.call(document.querySelectorAll("#table tbody tr"));
  function plain(words) {
    return words.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }
  var words = rows.map(function (row) { return plain(row.textContent); });
  function apply() {
    var wanted = plain(text.value).split(/\s+/);
    var shown = 0;
    rows.forEach(function (row, index) {
      var fits = wanted.every(function (word) { return words[index].includes(word); });
      fits = fits ? area.value === "" || row.dataset.area === area.value : false;
      fits = fits ? time.value === "" || row.dataset.time === time.value : false;
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    count.textContent = count.dataset.words.replace("#", shown).replace("#", rows.length);
  }
  form.addEventListener("input", apply);
  form.addEventListener("change", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.hidden = false;
  apply();
})();
