#include "interview/threshold.hpp"

#include "interview/breathing.hpp"

namespace rehearse {

Result<Threshold> ask_before_the_start(Context& context, const std::string& what) {
  Console& console = context.console();
  console.print_wrapped(what, style::bold);
  console.print_wrapped("1 to 5 says how nervous you are (1 calm, 5 very), b breathes for two minutes first, q leaves.",
                        style::dim);
  Threshold threshold;
  while (true) {
    const auto answer = console.ask(Line(threshold.nerves ? "Noted. Enter starts:" : "Enter starts:", style::accent).add(" "));
    if (!answer) return unexpected(answer.error());
    if (answer->empty()) return threshold;
    if (*answer == "q" || *answer == "Q") return Threshold{false, {}};
    if (*answer == "b" || *answer == "B") {
      if (auto done = breathe(context); !done) return unexpected(done.error());
    } else if (answer->size() == 1 && answer->front() >= '1' && answer->front() <= '5') {
      threshold.nerves = answer->front() - '0';
    } else {
      console.print_wrapped("A number from 1 to 5, b, q, or Enter alone.", style::warning);
    }
  }
}

}  // namespace rehearse
