// The part of the driver that knows no type of the problem: compiled ahead (machinery.cpp), or inline with the solution.
#ifndef REHEARSE_MACHINERY_H
#define REHEARSE_MACHINERY_H

#include <cxxabi.h>
#include <fcntl.h>
#include <poll.h>

#include <mutex>
#include <typeinfo>

#ifndef REHEARSE_UNCAUGHT  // a diagnosis has the sanitizer's own
// Where -fsanitize=return leads. Its runtime is not linked, which costs every start; and with -fsanitize-undefined-trap-on-error
// in its place g++ would not warn of such a function any more.
extern "C" [[noreturn, gnu::used]] REHEARSE_INLINE void __ubsan_handle_missing_return(void* /*where*/) { __builtin_trap(); }
#endif

namespace rehearse_driver {

struct NodeSet::Map {
  std::unordered_map<const void*, std::uint32_t> positions;
};
REHEARSE_INLINE NodeSet::NodeSet() : map_(new Map) {}
REHEARSE_INLINE NodeSet::~NodeSet() { delete map_; }
REHEARSE_INLINE bool NodeSet::add(const void* node) {
  return map_->positions.emplace(node, static_cast<std::uint32_t>(map_->positions.size())).second;
}
REHEARSE_INLINE std::uint32_t NodeSet::position(const void* node) const {
  const auto found = map_->positions.find(node);
  return found == map_->positions.end() ? no_node : found->second;
}

REHEARSE_INLINE void Nodes::grow() {
  const std::size_t capacity = capacity_ == 0 ? 64 : capacity_ * 2;
  void* moved = std::realloc(all_, capacity * sizeof *all_);
  if (moved == nullptr) throw std::bad_alloc();
  all_ = static_cast<const void**>(moved);
  capacity_ = capacity;
}

REHEARSE_INLINE std::unordered_set<const void*> forbidden;
REHEARSE_INLINE void forbid(const Nodes& nodes) {
  for (std::size_t i = 0; i < nodes.size(); ++i) forbidden.insert(nodes[i]);
}
REHEARSE_INLINE void check_copy(const void* node) {
  if (!forbidden.empty() && forbidden.count(node) != 0) throw BadAnswer{"a node of the original is in the returned copy"};
}
REHEARSE_INLINE void forget_forbidden() { forbidden.clear(); }

// How many bytes were there before the end.
REHEARSE_INLINE std::size_t read_all(char* to, std::size_t size) {
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

REHEARSE_INLINE void write_all(const char* from, std::size_t size) {
  while (size != 0) {
    const long count = ::write(4, from, size);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) lose_replies();
    from += count;
    size -= static_cast<std::size_t>(count);
  }
}

REHEARSE_INLINE std::uint32_t turn = 0;
REHEARSE_INLINE std::mutex channel;       // threads of the solution may call the API while the reply is sent
REHEARSE_INLINE bool is_running = false;  // a call of the solution; guarded by `channel`

REHEARSE_INLINE void send_frame(Frame kind, std::string_view head, std::string_view body = {}) {
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
REHEARSE_INLINE void send(Frame kind, std::string_view head, std::string_view body = {}) {
  const std::lock_guard lock(channel);
  is_running = false;
  send_frame(kind, head, body);
}

// Before every reply, so that each byte of output is seen as belonging to its case.
REHEARSE_INLINE void flush_output() {
  std::cout.flush();
  std::cerr.flush();
  std::clog.flush();
  std::fflush(nullptr);
}

REHEARSE_INLINE void send_exception(const std::type_info* type, const char* message, std::uint32_t operation) {
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

REHEARSE_INLINE void answer_case(const std::string& request) {
  Reply reply;
  forget_forbidden();
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
REHEARSE_INLINE std::optional<std::string> next_request() {
  std::uint32_t size = 0;
  const std::size_t found = read_all(reinterpret_cast<char*>(&size), sizeof size);
  if (found == 0) return std::nullopt;
  if (found != sizeof size || size < 5) refuse();
  std::string request(size, '\0');
  if (read_all(request.data(), size) != size) refuse();
  return request;
}

REHEARSE_INLINE std::uint64_t Reply::now() {
  ::timespec time{};
  ::clock_gettime(CLOCK_MONOTONIC, &time);
  return static_cast<std::uint64_t>(time.tv_sec) * 1'000'000'000 + static_cast<std::uint64_t>(time.tv_nsec);
}

REHEARSE_INLINE ApiCall::ApiCall(std::uint16_t object, std::uint16_t function) {
  arguments_.number(object);
  arguments_.number(function);
  channel.lock();
  if (is_running) return;
  send_frame(Frame::call, arguments_.buffer());  // before the first case, or by a thread that goes on after the reply
  ::_exit(1);
}
REHEARSE_INLINE ApiCall::~ApiCall() { channel.unlock(); }
REHEARSE_INLINE Reader ApiCall::ask() {
  send_frame(Frame::call, arguments_.buffer());
  auto answer = next_request();
  if (!answer || (*answer)[0] != call_answer) refuse();
  answer_ = std::move(*answer);
  return {answer_.data() + 5, answer_.size() - 5};
}

#ifdef REHEARSE_DEBUG
// Under a debugger the requests come from a file and nobody reads the replies.
REHEARSE_INLINE void open_case() {
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
REHEARSE_INLINE void open_case() {}
#endif

REHEARSE_INLINE int serve() {
  open_case();
  flush_output();
  send(Frame::ready, {reinterpret_cast<const char*>(&protocol_version), sizeof protocol_version});
  while (const auto request = next_request()) answer_case(*request);
  ::_exit(0);  // destructors of a solution's globals run after no case
}

}  // namespace rehearse_driver

#endif
