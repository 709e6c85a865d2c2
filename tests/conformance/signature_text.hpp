#pragma once

#include <string_view>

#include "rehearse/bank/signature.hpp"

namespace rehearse::conformance {

// "reverseList(head: ListNode, n: integer) -> ListNode": a method in the notation of README.md, with all its parameters.
// After a parameter's type may stand "hidden", "object <Class>" (the type is then what the object hides), "in <parameter>" and
// "joins <list> to <list>"; after the result "in <parameter>" and "copy of <parameter>". Throws what is no such text: it is
// the suite's own.
Method parse_method(std::string_view text);

// "(balance: integer, n: integer)"
std::vector<Parameter> parse_parameters(std::string_view text);

}  // namespace rehearse::conformance
