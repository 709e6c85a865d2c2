// The part of the driver that is the same for every problem: frames and the wire form of values (engine/languages/README.md).
// It stands before the solution, so that no macro and no name of a solution reaches it. What needs no types of the problem is in
// machinery.h: a part of this header, or compiled ahead where ahead.h was precompiled in its place.
#ifndef REHEARSE_DRIVER_H  // no #pragma once: this header is compiled by itself, ahead of time
#define REHEARSE_DRIVER_H

#include "prelude.h"

#include <unistd.h>

namespace rehearse_driver {

enum class Frame : unsigned char { ready = 1, answer = 2, exception = 3, out_of_memory = 4, bad_answer = 5, call = 6 };
constexpr unsigned char call_answer = 2;
constexpr std::uint16_t no_object = 0xffff;
constexpr std::uint16_t protocol_version = 2;
constexpr std::uint32_t no_operation = 0xffffffffU;
constexpr std::uint32_t no_node = 0xffffffffU;
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

// What a node is found by: its position among others. Not a template, so that a solution's build has nothing to instantiate.
class NodeSet {
 public:
  NodeSet();
  ~NodeSet();
  NodeSet(const NodeSet&) = delete;
  NodeSet& operator=(const NodeSet&) = delete;

  bool add(const void* node);  // false if it is there already; positions count from 0
  std::uint32_t position(const void* node) const;  // no_node if it is not there

 private:
  struct Map;
  Map* map_;
};

// Pointers in the order in which they were added.
class Nodes {
 public:
  Nodes() = default;
  ~Nodes() { std::free(all_); }
  Nodes(const Nodes&) = delete;
  Nodes& operator=(const Nodes&) = delete;

  void add(const void* node) {
    if (size_ == capacity_) grow();
    all_[size_++] = node;
  }
  std::size_t size() const { return size_; }
  void* operator[](std::size_t i) const { return const_cast<void*>(all_[i]); }
  // As the wire gives it: none, or one of them.
  void* at(std::uint32_t position) const {
    if (position == no_node) return nullptr;
    if (position >= size_) refuse();
    return (*this)[position];
  }
  void drop_empty_end() {
    while (size_ != 0 && all_[size_ - 1] == nullptr) --size_;
  }

 private:
  void grow();

  const void** all_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

void forbid(const Nodes& nodes);      // from now on the result must have none of them
void check_copy(const void* node);    // BadAnswer if it is one of those
void forget_forbidden();

// The kinds of nodes, whatever they are called: driver.cpp defines Codec for those that the signature names.
template <class Node>
struct ListCodec {
  static Node* decode(Reader& in) {
    Nodes nodes;
    return decode(in, nodes);
  }
  static Node* decode(Reader& in, Nodes& nodes) {
    Node* head = nullptr;
    Node** tail = &head;
    for (std::uint32_t left = in.count(); left != 0; --left) {
      *tail = new Node(in.number<std::int32_t>());
      nodes.add(*tail);
      tail = &(*tail)->next;
    }
    return head;
  }
  static void encode(Writer& out, const Node* head) {
    out.count(length(head));
    for (; head != nullptr; head = head->next) out.number(static_cast<std::int32_t>(head->val));
  }

 private:
  // Brent: the hare is caught by a tortoise that is set down anew at each power of two.
  static std::size_t length(const Node* head) {
    std::size_t count = 0;
    std::size_t lap = 1;
    for (const Node *hare = head, *tortoise = nullptr; hare != nullptr; hare = hare->next) {
      if (hare == tortoise) throw BadAnswer{"the returned list has a cycle"};
      check_copy(hare);
      if (++count == lap) {
        tortoise = hare;
        lap *= 2;
      }
    }
    return count;
  }
};

template <class Node>
struct TreeCodec {
  static Node* decode(Reader& in) {
    Nodes nodes;
    return decode(in, nodes);
  }
  static Node* decode(Reader& in, Nodes& nodes) {
    Node* root = nullptr;
    const std::uint32_t count = in.count();
    for (std::uint32_t i = 0; i < count; ++i) {
      Node* node = in.number<std::uint8_t>() == 0 ? nullptr : new Node(in.number<std::int32_t>());
      if (i == 0) {
        root = node;
      } else {  // slots come in pairs, one for each node that is there
        if ((i - 1) / 2 >= nodes.size()) refuse();
        Node* parent = static_cast<Node*>(nodes[(i - 1) / 2]);
        (i % 2 == 1 ? parent->left : parent->right) = node;
      }
      if (node != nullptr) nodes.add(node);
    }
    return root;
  }
  static void encode(Writer& out, const Node* root) {
    Nodes slots;
    NodeSet seen;
    slots.add(root);
    for (std::size_t i = 0; i < slots.size(); ++i) {
      const Node* node = static_cast<const Node*>(slots[i]);
      if (node == nullptr) continue;
      if (!seen.add(node)) throw BadAnswer{"a node appears twice in the returned tree"};
      check_copy(node);
      slots.add(node->left);
      slots.add(node->right);
    }
    slots.drop_empty_end();
    out.count(slots.size());
    for (std::size_t i = 0; i < slots.size(); ++i) {
      const Node* node = static_cast<const Node*>(slots[i]);
      out.number(static_cast<std::uint8_t>(node != nullptr ? 1 : 0));
      if (node != nullptr) out.number(static_cast<std::int32_t>(node->val));
    }
  }
};

template <class Node>
struct RandomCodec {
  static Node* decode(Reader& in) {
    Nodes nodes;
    return decode(in, nodes);
  }
  static Node* decode(Reader& in, Nodes& nodes) {
    const std::uint32_t count = in.count();
    const Reader start = in;
    for (std::uint32_t i = 0; i < count; ++i) {
      nodes.add(new Node(in.number<std::int32_t>()));
      in.count();
    }
    Reader again = start;
    for (std::uint32_t i = 0; i < count; ++i) {
      again.count();
      Node* node = static_cast<Node*>(nodes[i]);
      node->next = i + 1 < count ? static_cast<Node*>(nodes[i + 1]) : nullptr;
      node->random = static_cast<Node*>(nodes.at(again.count()));
    }
    return count == 0 ? nullptr : static_cast<Node*>(nodes[0]);
  }
  static void encode(Writer& out, const Node* head) {
    NodeSet seen;
    std::size_t count = 0;
    for (const Node* node = head; node != nullptr; node = node->next) {
      check_copy(node);
      if (!seen.add(node)) throw BadAnswer{"the returned list has a cycle"};
      ++count;
    }
    out.count(count);
    for (const Node* node = head; node != nullptr; node = node->next) {
      out.number(static_cast<std::int32_t>(node->val));
      if (node->random != nullptr) check_copy(node->random);
      const std::uint32_t position = node->random == nullptr ? no_node : seen.position(node->random);
      if (node->random != nullptr && position == no_node) {
        throw BadAnswer{"a random pointer leads to a node that is not in the returned list"};
      }
      out.number(position);
    }
  }
};

template <class Node>
struct GraphCodec {
  static Node* decode(Reader& in) {
    Nodes nodes;
    return decode(in, nodes);
  }
  static Node* decode(Reader& in, Nodes& nodes) {
    const std::uint32_t count = in.count();
    Reader ahead = in;
    for (std::uint32_t i = 0; i < count; ++i) {
      nodes.add(new Node(ahead.number<std::int32_t>()));
      for (std::uint32_t left = ahead.count(); left != 0; --left) ahead.count();
    }
    for (std::uint32_t i = 0; i < count; ++i) {
      in.count();
      Node* node = static_cast<Node*>(nodes[i]);
      for (std::uint32_t left = in.count(); left != 0; --left) {
        node->neighbors.push_back(static_cast<Node*>(nodes.at(in.count())));
      }
    }
    return count == 0 ? nullptr : static_cast<Node*>(nodes[0]);
  }
  static void encode(Writer& out, const Node* start) {
    Nodes found;
    NodeSet seen;
    const auto meet = [&](const Node* node) {
      if (seen.add(node)) found.add(node);
    };
    if (start != nullptr) meet(start);
    for (std::size_t i = 0; i < found.size(); ++i) {
      const Node* node = static_cast<const Node*>(found[i]);
      check_copy(node);
      for (const Node* neighbor : node->neighbors) {
        if (neighbor == nullptr) throw BadAnswer{"a neighbor of a returned node is a null pointer"};
        meet(neighbor);
      }
    }
    out.count(found.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
      const Node* node = static_cast<const Node*>(found[i]);
      out.number(static_cast<std::int32_t>(node->val));
      out.count(node->neighbors.size());
      for (const Node* neighbor : node->neighbors) out.number(seen.position(neighbor));
    }
  }
};

template <class Node>
struct NaryCodec {
  static Node* decode(Reader& in) {
    Nodes nodes;
    return decode(in, nodes);
  }
  static Node* decode(Reader& in, Nodes& nodes) {
    const std::uint32_t count = in.count();
    Reader ahead = in;
    for (std::uint32_t i = 0; i < count; ++i) {
      nodes.add(new Node(ahead.number<std::int32_t>()));
      ahead.count();
    }
    std::uint32_t next = 1;
    for (std::uint32_t i = 0; i < count; ++i) {
      in.count();
      for (std::uint32_t left = in.count(); left != 0; --left) {
        static_cast<Node*>(nodes[i])->children.push_back(static_cast<Node*>(nodes.at(next++)));
      }
    }
    return count == 0 ? nullptr : static_cast<Node*>(nodes[0]);
  }
  static void encode(Writer& out, const Node* root) {
    Nodes found;
    NodeSet seen;
    if (root != nullptr) found.add(root);
    for (std::size_t i = 0; i < found.size(); ++i) {
      const Node* node = static_cast<const Node*>(found[i]);
      if (!seen.add(node)) throw BadAnswer{"a node appears twice in the returned tree"};
      check_copy(node);
      for (const Node* child : node->children) {
        if (child == nullptr) throw BadAnswer{"a child of a returned node is a null pointer"};
        found.add(child);
      }
    }
    out.count(found.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
      const Node* node = static_cast<const Node*>(found[i]);
      out.number(static_cast<std::int32_t>(node->val));
      out.count(node->children.size());
    }
  }
};

// A tree of which the answer is what the links `next` say.
template <class Node>
struct NextCodec : TreeCodec<Node> {
  static void encode(Writer& out, const Node* first) {
    constexpr std::size_t max_width = 1'000'000;
    NodeSet seen;
    const std::size_t held = out.hold_count();
    std::size_t levels = 0;
    for (; first != nullptr; ++levels) {
      const std::size_t held_level = out.hold_count();
      std::size_t width = 0;
      const Node* below = nullptr;
      for (const Node* node = first; node != nullptr; node = node->next) {
        if (!seen.add(node)) throw BadAnswer{"following next and the children leads to the same node twice"};
        if (++width > max_width) throw BadAnswer{"a level of the returned tree has more than 1000000 nodes"};
        out.number(static_cast<std::int32_t>(node->val));
        if (below == nullptr) below = node->left != nullptr ? node->left : node->right;
      }
      out.set_count(held_level, width);
      first = below;
    }
    out.set_count(held, levels);
  }
};

template <class Node>
struct QuadCodec {
  static Node* decode(Reader& in) {
    Nodes nodes;
    return decode(in, nodes);
  }
  static Node* decode(Reader& in, Nodes& nodes) {
    Node* root = nullptr;
    const std::uint32_t count = in.count();
    for (std::uint32_t i = 0; i < count; ++i) {
      Node* node = nullptr;
      if (in.number<std::uint8_t>() != 0) {
        const bool is_leaf = in.number<std::uint8_t>() != 0;
        node = new Node(in.number<std::uint8_t>() != 0, is_leaf);
      }
      if (i == 0) {
        root = node;
      } else {
        if ((i - 1) / 4 >= nodes.size()) refuse();
        Node* parent = static_cast<Node*>(nodes[(i - 1) / 4]);
        Node** const children[] = {&parent->topLeft, &parent->topRight, &parent->bottomLeft, &parent->bottomRight};
        *children[(i - 1) % 4] = node;
      }
      if (node != nullptr) nodes.add(node);
    }
    return root;
  }
  static void encode(Writer& out, const Node* root) {
    Nodes slots;
    NodeSet seen;
    slots.add(root);
    for (std::size_t i = 0; i < slots.size(); ++i) {
      const Node* node = static_cast<const Node*>(slots[i]);
      if (node == nullptr) continue;
      if (!seen.add(node)) throw BadAnswer{"a node appears twice in the returned tree"};
      check_copy(node);
      for (const Node* child : {node->topLeft, node->topRight, node->bottomLeft, node->bottomRight}) slots.add(child);
    }
    slots.drop_empty_end();
    out.count(slots.size());
    for (std::size_t i = 0; i < slots.size(); ++i) {
      const Node* node = static_cast<const Node*>(slots[i]);
      out.number(static_cast<std::uint8_t>(node != nullptr ? 1 : 0));
      if (node == nullptr) continue;
      out.number(static_cast<std::uint8_t>(node->isLeaf ? 1 : 0));
      out.number(static_cast<std::uint8_t>(node->val ? 1 : 0));
    }
  }
};

template <class Interval>
struct IntervalCodec {
  static Interval decode(Reader& in) {
    Interval value;
    value.start = in.number<std::int32_t>();
    value.end = in.number<std::int32_t>();
    return value;
  }
  static void encode(Writer& out, const Interval& value) {
    out.number(static_cast<std::int32_t>(value.start));
    out.number(static_cast<std::int32_t>(value.end));
  }
};

// As deep as a package may nest; lists here are values, so that none is within itself.
template <class Nested>
struct NestedCodec {
  static constexpr int max_depth = 1000;

  static Nested decode(Reader& in, int depth = 0) {
    if (in.number<std::uint8_t>() == 0) return Nested(in.number<std::int32_t>());
    if (depth == max_depth) refuse();
    Nested list;
    for (std::uint32_t left = in.count(); left != 0; --left) list.add(decode(in, depth + 1));
    return list;
  }
  static void encode(Writer& out, const Nested& value, int depth = 0) {
    out.number(static_cast<std::uint8_t>(value.isInteger() ? 0 : 1));
    if (value.isInteger()) {
      out.number(static_cast<std::int32_t>(value.getInteger()));
      return;
    }
    if (depth == max_depth) throw BadAnswer{"the returned NestedInteger is nested more than 1000 deep"};
    out.count(value.getList().size());
    for (const Nested& element : value.getList()) encode(out, element, depth + 1);
  }
};

// What becomes the answer frame; measures the calls alone.
class Reply {
 public:
  void start() { started_ = now(); }
  void stop() { spent_ += now() - started_; }
  void at_operation(std::uint32_t index) { operation_ = index; }
  std::uint32_t operation() const { return operation_; }
  std::uint64_t nanoseconds() const { return spent_; }

  template <class Declared, class Actual>
  void value(const Actual& actual) {
    Codec<Declared>::encode(values_, actual);
  }
  // A node that must be one of those that were given.
  void node(const void* actual, const Nodes& given) {
    std::uint32_t position = no_node;
    for (std::size_t i = 0; actual != nullptr && i < given.size(); ++i) {
      if (given[i] == actual) position = static_cast<std::uint32_t>(i);
    }
    if (actual != nullptr && position == no_node) throw BadAnswer{"the returned node is none of those that were given"};
    values_.number(position);
  }
  const std::string& values() const { return values_.buffer(); }

 private:
  static std::uint64_t now();

  std::uint64_t started_ = 0;
  std::uint64_t spent_ = 0;
  std::uint32_t operation_ = no_operation;
  Writer values_;
};

void run_case(Reader& in, Reply& reply);  // the problem's own part, in driver.cpp

// The last node of one list gets a node of another, or of itself, as its next.
template <class Node>
void join(const Nodes& list, const Nodes& to, std::int32_t position) {
  if (position < 0 || list.size() == 0) return;
  static_cast<Node*>(list[list.size() - 1])->next = static_cast<Node*>(to.at(static_cast<std::uint32_t>(position)));
}

extern std::uint32_t turn;  // of the request that is answered; the ready frame's is 0
int serve();

// A call of the problem's API: no other thread calls meanwhile, and none when no call of the solution is running.
class ApiCall {
 public:
  ApiCall(std::uint16_t object, std::uint16_t function);
  ~ApiCall();
  ApiCall(const ApiCall&) = delete;
  ApiCall& operator=(const ApiCall&) = delete;

  Writer& arguments() { return arguments_; }
  Reader ask();

 private:
  Writer arguments_;
  std::string answer_;
};

// A function of the problem's API: the judge has the answer.
template <class Result, class... Arguments>
Result call_judge(std::uint16_t object, std::uint16_t function, const Arguments&... arguments) {
  ApiCall call(object, function);
  (Codec<Arguments>::encode(call.arguments(), arguments), ...);
  Reader in = call.ask();
  return Codec<Result>::decode(in);
}

}  // namespace rehearse_driver

#ifndef REHEARSE_AHEAD
#define REHEARSE_INLINE inline
#include "machinery.h"
#endif

#endif
