// string: a byte order mark, the line ends of Windows, and no line end at the end
var exclaim = function(text) {
    return text.concat("!");
};
// done