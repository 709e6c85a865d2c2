#pragma once

#include <vector>

#include "command.hpp"

namespace rehearse {

// Actions of `rehearse bank`: ICPC and Kattis packages come in and go out.
[[nodiscard]] Result<ExitCode> bank_import(Context& context, const Invocation& arguments);
[[nodiscard]] Result<ExitCode> bank_export(Context& context, const Invocation& arguments);

// Their options.
[[nodiscard]] std::vector<OptionSpec> bank_package_options();

}  // namespace rehearse
