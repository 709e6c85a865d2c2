#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/comparison.hpp"
#include "rehearse/bank/signature.hpp"

namespace rehearse {

// The frames between judge and driver, described to the byte in engine/languages/README.md. Replies come from the candidate's
// process: whatever they hold, decoding ends in one of the values below.

inline constexpr std::uint16_t protocol_version = 2;
inline constexpr int exit_without_replies = 121;   // of a driver that cannot write to descriptor 4
inline constexpr int exit_without_requests = 122;  // of a driver that cannot read its requests
inline constexpr std::uint32_t no_operation = 0xffffffffU;
inline constexpr std::uint32_t no_node = 0xffffffffU;
inline constexpr std::size_t max_reply_bytes = 32U << 20U;
inline constexpr std::size_t max_reply_elements = 4U << 20U;  // a Value is larger than its wire form

struct ReadyReply {};
struct AnswerReply {
  std::chrono::nanoseconds driver_time{};  // the driver's own figure: for display only
  Value result;                            // null for void; the list of results for a class problem
  std::optional<Value> parameter;          // the observed one, as the call left it
};
struct ExceptionReply {
  std::uint32_t line = 0;  // of the solution; 0 unknown
  std::uint32_t operation = no_operation;
  std::string type;
  std::string message;
};
struct OutOfMemoryReply {};
struct BadAnswerReply {
  std::uint32_t operation = no_operation;
  std::string text;
};
struct MalformedReply {
  std::string text;  // what is wrong with it
};
struct CompileErrorReply {
  std::string log;  // in place of the ready frame: the driver could not compile the solution
};
using Reply =
    std::variant<ReadyReply, AnswerReply, ExceptionReply, OutOfMemoryReply, BadAnswerReply, CompileErrorReply, MalformedReply>;

// A call of the problem's API from inside the solution, which the judge answers.
struct Call {
  std::size_t object = 0;    // index of the parameter that the object stands for, with the method of a class
  std::size_t function = 0;  // index in Api::functions
  Value::Array arguments;
};
[[nodiscard]] bool is_call(std::string_view frame);  // kind and body, with or without the turn
// `body` is the frame's, hostile as ever; the error says what is wrong with it.
[[nodiscard]] Result<Call> decode_call(std::string_view body, const Api& api);
[[nodiscard]] std::optional<std::size_t> called_function(std::string_view body);
// One value in its wire form. The error names what does not fit the type.
[[nodiscard]] Result<std::string> encode_value(const Value& value, const Type& type);
// A file of the solution's that the driver is given as a message: its name, its content.
struct LoadedFile {
  std::string name;
  std::string content;
};
// The frame that gives a driver what it is to load, of turn 0.
[[nodiscard]] std::string load_frame(const std::vector<LoadedFile>& files);

// The same for a compiler that stays between builds, and its reply; nothing if `frame` is none.
[[nodiscard]] std::string compile_frame(const std::vector<LoadedFile>& files);
struct CompiledReply {
  bool ok = false;
  std::string log;
  std::vector<LoadedFile> files;
};
[[nodiscard]] std::optional<CompiledReply> decode_compiled(std::string_view frame);

// The frame that answers a call, of turn 0.
[[nodiscard]] std::string call_answer_frame(std::string_view body);

// What one case sends, and what its answer must look like.
struct Exchange {
  std::string request;                  // a whole frame, of turn 0
  std::vector<std::size_t> operations;  // class problem: index of the method of each call after the constructor
  std::vector<Value> nodes;             // where the result is a node of a parameter: what an answer calls each of them
};

// Hidden parameters are left out. The error names the value that does not fit the signature.
[[nodiscard]] Result<Exchange> encode_case(const Arguments& arguments, const Signature& signature);

// Requests and replies carry the number of their turn, so that a reply written ahead or behind is seen as what it is.
void set_turn(std::string& request, std::uint32_t turn);
// Removes the number from a reply's frame; false if it is not that turn's.
[[nodiscard]] bool take_turn_number(std::string& frame, std::uint32_t turn);

// `frame` is kind and body, without length and turn. `observed` as given to the driver.
[[nodiscard]] Reply decode_reply(std::string_view frame, const Exchange& exchange, const Signature& signature,
                                 const std::optional<std::string>& observed);

// Cuts a stream of bytes into frames.
class FrameReader {
 public:
  void append(std::string_view bytes) { buffer_.append(bytes); }
  [[nodiscard]] std::size_t size() const { return buffer_.size() - position_; }
  [[nodiscard]] bool empty() const { return size() == 0; }

  // The next frame, without its length, once it is whole.
  [[nodiscard]] std::optional<std::string> next();
  // The stream can never become frames again: a length of 0 or above the bound.
  [[nodiscard]] bool broken() const;

 private:
  [[nodiscard]] std::optional<std::uint32_t> length() const;

  std::string buffer_;
  std::size_t position_ = 0;
};

}  // namespace rehearse
