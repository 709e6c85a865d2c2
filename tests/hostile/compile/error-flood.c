// hostile: output_exceeded
// tries: a flood of errors, each with a line of its own
// options: -fmax-errors=0
// repeat: 3000
const char* text@n@ = undeclared@n@ "a long text to make the message longer, part 0" + "a long text to make the message longer, part 1" + "a long text to make the message longer, part 2" + "a long text to make the message longer, part 3" + "a long text to make the message longer, part 4" + "a long text to make the message longer, part 5" + "a long text to make the message longer, part 6" + "a long text to make the message longer, part 7";
