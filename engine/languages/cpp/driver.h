// The part of the driver that is the same for every problem: frames and the wire form of values (engine/languages/README.md).
// It stands before the solution, so that no macro and no name of a solution reaches it.
#ifndef REHEARSE_DRIVER_H  // no #pragma once: this header is compiled by itself, ahead of time
#define REHEARSE_DRIVER_H

#include "prelude.h"

#include <cxxabi.h>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace rehearse_driver {

enum class Frame : unsigned char { ready = 1, answer = 2, exception = 3, out_of_memory = 4, bad_answer = 5, call = 6 };
constexpr unsigned char call_answer = 2;
constexpr std::uint16_t no_object = 0xffff;
constexpr std::uint16_t protocol_version = 2;
constexpr std::uint32_t no_operation = 0xffffffffU;
constexpr std::size_t max_text = 4096;

// What the call returned cannot be an answer; the text says why.
struct BadAnswer {
  const char* text;
};

// How the judge learns that its descriptors are not what they were. It never sends a request that does not fit.
[[noreturn]] inline void lose_replies() { ::_exit(121); }
[[noreturn]] inline void refuse() { ::_exit(122); }

class Reader {
 public:
  Reader(const char* data, std::size_t size) : at_(data), end_(data + size) {}

  template <class T>
  T number() {
    T value{};
    bytes(&value, sizeof value);
    return value;
  }
  void bytes(void* to, std::size_t size) {
    if (size > static_cast<std::size_t>(end_ - at_)) refuse();
    if (size != 0) std::memcpy(to, at_, size);
    at_ += size;
  }
  std::uint32_t count() { return number<std::uint32_t>(); }

 private:
  const char* at_;
  const char* end_;
};

class Writer {
 public:
  template <class T>
  void number(T value) {
    bytes(&value, sizeof value);
  }
  void bytes(const void* data, std::size_t size) { buffer_.append(static_cast<const char*>(data), size); }
  void count(std::size_t value) { number(static_cast<std::uint32_t>(value)); }
  void text(std::string_view value) {
    value = value.substr(0, max_text);
    count(value.size());
    bytes(value.data(), value.size());
  }
  // A count that is known only once what it counts has been written.
  std::size_t hold_count() {
    count(0);
    return buffer_.size();
  }
  void set_count(std::size_t held, std::size_t value) {
    const auto count = static_cast<std::uint32_t>(value);
    std::memcpy(buffer_.data() + held - sizeof count, &count, sizeof count);
  }
  const std::string& buffer() const { return buffer_; }

 private:
  std::string buffer_;
};

// Codec<T>: the wire form of the type T that the signature names. encode() takes whatever converts to it, since solutions
// return const references, auto, wider integers or other containers.
template <class T>
struct Codec;

template <class T, class Wire = T>
struct NumberCodec {
  static T decode(Reader& in) { return static_cast<T>(in.number<Wire>()); }
  static void encode(Writer& out, const T& value) { out.number(static_cast<Wire>(value)); }
};
template <>
struct Codec<int> : NumberCodec<int, std::int32_t> {};
template <>
struct Codec<long long> : NumberCodec<long long, std::int64_t> {};
template <>
struct Codec<double> : NumberCodec<double> {};
template <>
struct Codec<bool> : NumberCodec<bool, std::uint8_t> {};
template <>
struct Codec<char> {
  static char decode(Reader& in) { return static_cast<char>(in.number<std::uint32_t>()); }
  static void encode(Writer& out, char value) { out.number(static_cast<std::uint32_t>(static_cast<unsigned char>(value))); }
};

template <>
struct Codec<std::string> {
  static std::string decode(Reader& in) {
    std::string value(in.count(), '\0');
    in.bytes(value.data(), value.size());
    return value;
  }
  static void encode(Writer& out, std::string_view value) {
    out.count(value.size());
    out.bytes(value.data(), value.size());
  }
};

template <class Element>
struct Codec<std::vector<Element>> {
  static constexpr bool is_flat = std::is_same_v<Element, int> || std::is_same_v<Element, long long> || std::is_same_v<Element, double>;

  static std::vector<Element> decode(Reader& in) {
    const std::uint32_t count = in.count();
    std::vector<Element> value;
    if constexpr (is_flat) {
      value.resize(count);
      in.bytes(value.data(), count * sizeof(Element));
    } else {
      value.reserve(count);
      for (std::uint32_t i = 0; i < count; ++i) value.push_back(Codec<Element>::decode(in));
    }
    return value;
  }

  template <class Range>
  static void encode(Writer& out, const Range& value) {
    if constexpr (is_flat && std::is_same_v<Range, std::vector<Element>>) {
      out.count(value.size());
      out.bytes(value.data(), value.size() * sizeof(Element));
    } else {  // counted as it is read: a range of the solution's own may change between two looks
      const std::size_t held = out.hold_count();
      std::size_t count = 0;
      for (const auto& element : value) {
        Codec<Element>::encode(out, element);
        ++count;
      }
      out.set_count(held, count);
    }
  }
};

template <>
struct Codec<::ListNode*> {
  static ::ListNode* decode(Reader& in) {
    ::ListNode* head = nullptr;
    ::ListNode** tail = &head;
    for (std::uint32_t left = in.count(); left != 0; --left) {
      *tail = new ::ListNode(in.number<std::int32_t>());
      tail = &(*tail)->next;
    }
    return head;
  }
  static void encode(Writer& out, const ::ListNode* head) {
    out.count(length(head));
    for (; head != nullptr; head = head->next) out.number(static_cast<std::int32_t>(head->val));
  }

 private:
  // Brent: the hare is caught by a tortoise that is set down anew at each power of two.
  static std::size_t length(const ::ListNode* head) {
    std::size_t count = 0;
    std::size_t lap = 1;
    for (const ::ListNode *hare = head, *tortoise = nullptr; hare != nullptr; hare = hare->next) {
      if (hare == tortoise) throw BadAnswer{"the returned list has a cycle"};
      if (++count == lap) {
        tortoise = hare;
        lap *= 2;
      }
    }
    return count;
  }
};

template <>
struct Codec<::TreeNode*> {
  static ::TreeNode* decode(Reader& in) {
    ::TreeNode* root = nullptr;
    std::deque<::TreeNode**> places{&root};
    for (std::uint32_t left = in.count(); left != 0; --left) {
      if (places.empty()) refuse();
      ::TreeNode** place = places.front();
      places.pop_front();
      if (in.number<std::uint8_t>() == 0) continue;
      *place = new ::TreeNode(in.number<std::int32_t>());
      places.push_back(&(*place)->left);
      places.push_back(&(*place)->right);
    }
    return root;
  }
  static void encode(Writer& out, const ::TreeNode* root) {
    std::vector<const ::TreeNode*> slots{root};
    std::unordered_set<const ::TreeNode*> seen;
    for (std::size_t i = 0; i < slots.size(); ++i) {
      const ::TreeNode* node = slots[i];
      if (node == nullptr) continue;
      if (!seen.insert(node).second) throw BadAnswer{"a node appears twice in the returned tree"};
      slots.push_back(node->left);
      slots.push_back(node->right);
    }
    while (!slots.empty() && slots.back() == nullptr) slots.pop_back();
    out.count(slots.size());
    for (const ::TreeNode* node : slots) {
      out.number(static_cast<std::uint8_t>(node != nullptr ? 1 : 0));
      if (node != nullptr) out.number(static_cast<std::int32_t>(node->val));
    }
  }
};

// What becomes the answer frame; measures the calls alone.
class Reply {
 public:
  void start() { started_ = std::chrono::steady_clock::now(); }
  void stop() { spent_ += std::chrono::steady_clock::now() - started_; }
  void at_operation(std::uint32_t index) { operation_ = index; }
  std::uint32_t operation() const { return operation_; }
  std::uint64_t nanoseconds() const { return static_cast<std::uint64_t>(std::chrono::nanoseconds(spent_).count()); }

  template <class Declared, class Actual>
  void value(const Actual& actual) {
    Codec<Declared>::encode(values_, actual);
  }
  const std::string& values() const { return values_.buffer(); }

 private:
  std::chrono::steady_clock::time_point started_{};
  std::chrono::steady_clock::duration spent_{};
  std::uint32_t operation_ = no_operation;
  Writer values_;
};

void run_case(Reader& in, Reply& reply);  // the problem's own part, in driver.cpp

// How many bytes were there before the end.
inline std::size_t read_all(char* to, std::size_t size) {
  std::size_t done = 0;
  while (done != size) {
    const long count = ::read(3, to + done, size - done);
    if (count < 0 && errno == EAGAIN) {  // a solution may have made it so
      ::pollfd wait{3, POLLIN, 0};
      ::poll(&wait, 1, -1);
    } else if (count < 0 && errno != EINTR) {
      refuse();
    } else if (count == 0) {
      break;
    } else if (count > 0) {
      done += static_cast<std::size_t>(count);
    }
  }
  return done;
}

inline void write_all(const char* from, std::size_t size) {
  while (size != 0) {
    const long count = ::write(4, from, size);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) lose_replies();
    from += count;
    size -= static_cast<std::size_t>(count);
  }
}

inline std::uint32_t turn = 0;   // of the request that is answered; the ready frame's is 0
inline std::mutex channel;       // threads of the solution may call the API while the reply is sent
inline bool is_running = false;  // a call of the solution; guarded by `channel`

inline void send_frame(Frame kind, std::string_view head, std::string_view body = {}) {
  std::string header(9, '\0');
  const auto size = static_cast<std::uint32_t>(5 + head.size() + body.size());
  std::memcpy(header.data(), &size, sizeof size);
  header[4] = static_cast<char>(kind);
  std::memcpy(header.data() + 5, &turn, sizeof turn);
  header += head;
  write_all(header.data(), header.size());
  write_all(body.data(), body.size());
}

// A reply ends the call: from now on the API answers nothing.
inline void send(Frame kind, std::string_view head, std::string_view body = {}) {
  const std::lock_guard lock(channel);
  is_running = false;
  send_frame(kind, head, body);
}

// Before every reply, so that each byte of output is seen as belonging to its case.
inline void flush_output() {
  std::cout.flush();
  std::cerr.flush();
  std::clog.flush();
  std::fflush(nullptr);
}

inline void send_exception(const std::type_info* type, const char* message, std::uint32_t operation) {
  int status = 0;
  char* name = type != nullptr ? abi::__cxa_demangle(type->name(), nullptr, nullptr, &status) : nullptr;
  Writer body;
  body.number(std::uint32_t{0});  // the line is unknown
  body.number(operation);
  body.text(name != nullptr ? name : "unknown");
  body.text(message);
  std::free(name);
  flush_output();
  send(Frame::exception, body.buffer());
}

inline void answer_case(const std::string& request) {
  Reply reply;
  {
    const std::lock_guard lock(channel);
    std::memcpy(&turn, request.data() + 1, sizeof turn);
    is_running = true;
  }
  try {
    Reader in(request.data() + 5, request.size() - 5);
    run_case(in, reply);
    flush_output();
    const std::uint64_t nanoseconds = reply.nanoseconds();
    send(Frame::answer, {reinterpret_cast<const char*>(&nanoseconds), sizeof nanoseconds}, reply.values());
  } catch (const BadAnswer& bad) {
    Writer body;
    body.number(reply.operation());
    body.text(bad.text);
    flush_output();
    send(Frame::bad_answer, body.buffer());
#ifndef REHEARSE_UNCAUGHT  // for a diagnosis and a debugger: what nobody catches stops where it was thrown
  } catch (const std::bad_array_new_length& error) {  // a negative size is a bug, not a lack of memory
    send_exception(&typeid(error), error.what(), reply.operation());
  } catch (const std::bad_alloc&) {
    flush_output();
    send(Frame::out_of_memory, {});
  } catch (const std::exception& error) {
    send_exception(&typeid(error), error.what(), reply.operation());
  } catch (...) {
    send_exception(abi::__cxa_current_exception_type(), "", reply.operation());
#endif
  }
}

// Nothing at the end of the requests.
inline std::optional<std::string> next_request() {
  std::uint32_t size = 0;
  const std::size_t found = read_all(reinterpret_cast<char*>(&size), sizeof size);
  if (found == 0) return std::nullopt;
  if (found != sizeof size || size < 5) refuse();
  std::string request(size, '\0');
  if (read_all(request.data(), size) != size) refuse();
  return request;
}

// A function of the problem's API: the judge has the answer.
template <class Result, class... Arguments>
Result call_judge(std::uint16_t object, std::uint16_t function, const Arguments&... arguments) {
  Writer call;
  call.number(object);
  call.number(function);
  const std::lock_guard lock(channel);
  if (!is_running) {  // before the first case, or by a thread that goes on after the reply
    send_frame(Frame::call, call.buffer());
    ::_exit(1);
  }
  (Codec<Arguments>::encode(call, arguments), ...);
  send_frame(Frame::call, call.buffer());
  const auto answer = next_request();
  if (!answer || (*answer)[0] != call_answer) refuse();
  Reader in(answer->data() + 5, answer->size() - 5);
  return Codec<Result>::decode(in);
}

#ifdef REHEARSE_DEBUG
// Under a debugger the requests come from a file and nobody reads the replies.
inline void open_case() {
  const char* file = std::getenv("REHEARSE_CASE");
  if (file == nullptr) return;
  const int requests = ::open(file, O_RDONLY);
  const int replies = ::open("/dev/null", O_WRONLY);
  if (requests < 0 || replies < 0) refuse();
  const int moved = replies == 3 ? ::dup(replies) : replies;
  ::dup2(requests, 3);
  ::dup2(moved, 4);
}
#else
inline void open_case() {}
#endif

inline int serve() {
  open_case();
  flush_output();
  send(Frame::ready, {reinterpret_cast<const char*>(&protocol_version), sizeof protocol_version});
  while (const auto request = next_request()) answer_case(*request);
  ::_exit(0);  // destructors of a solution's globals run after no case
}

}  // namespace rehearse_driver

#endif
