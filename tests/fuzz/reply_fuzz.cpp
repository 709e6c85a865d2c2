// What a submission's process sends to the judge, which it may forge in every byte: decoding ends in a reply or in words about
// what is wrong with it. The first byte chooses what the signature says an answer looks like.
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/bank/signature.hpp"
#include "wire.hpp"

using namespace rehearse;

namespace {

Signature function_returning(const char* type) {
  Signature signature;
  Method method;
  method.name = "solve";
  method.result = parse_type(type).value();
  signature.methods.push_back(std::move(method));
  return signature;
}

const std::vector<Signature>& signatures() {
  static const std::vector<Signature> all = [] {
    std::vector<Signature> made;
    for (const char* type : {"integer", "long", "double", "boolean", "character", "string", "integer[]", "string[][]",
                             "list<list<double>>", "ListNode", "TreeNode", "TreeNode[]", "void"}) {
      made.push_back(function_returning(type));
    }
    return made;
  }();
  return all;
}

// What a forged call can name.
const Api& api() {
  static const Api made = [] {
    Api functions;
    functions.max_calls = 10;
    for (const char* type : {"integer", "string[]", "TreeNode"}) {
      ApiFunction function;
      function.method.name = "ask";
      function.method.parameters.push_back({"value", parse_type(type).value()});
      functions.functions.push_back(std::move(function));
    }
    return functions;
  }();
  return made;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const auto& signature = signatures()[data[0] % signatures().size()];
  const std::string_view stream(reinterpret_cast<const char*>(data) + 1, size - 1);
  static_cast<void>(decode_reply(stream, {}, signature, std::nullopt));
  static_cast<void>(decode_call(stream, api()));
  FrameReader reader;
  reader.append(stream);
  std::uint32_t turn = 0;
  for (auto frame = reader.next(); frame; frame = reader.next()) {
    if (!take_turn_number(*frame, turn++)) continue;
    if (is_call(*frame)) static_cast<void>(decode_call(std::string_view(*frame).substr(1), api()));
    static_cast<void>(decode_reply(*frame, {}, signature, std::nullopt));
  }
  static_cast<void>(reader.broken());
  return 0;
}
