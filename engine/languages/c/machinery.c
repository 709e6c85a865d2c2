// The part of the driver that is the same for every problem: frames and the wire form of values (engine/languages/README.md).
// Compiled once, apart from every solution. A solution's functions share its names, so the system is called by number: who
// writes a function `read` or `poll` does no harm.
#define _GNU_SOURCE
#include "driver.h"

#include <fcntl.h>
#include <malloc.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { frame_ready = 1, frame_answer = 2, frame_exception = 3, frame_out_of_memory = 4, frame_bad_answer = 5, frame_call = 6 };
enum { call_answer = 2, protocol_version = 2, max_text = 4096, max_parameters = 64, max_depth = 1000, max_level = 1000000 };
static const uint32_t no_operation = 0xffffffffU;
static const uint32_t no_node = 0xffffffffU;

// How the judge learns that its descriptors are not what they were. It never sends a request that does not fit.
static void leave(int code) { syscall(SYS_exit_group, code); }
static __attribute__((noreturn)) void lose_replies(void) {
  for (;;) leave(121);
}
void rehearse_refuse(void) {
  for (;;) leave(122);
}

// -- memory of the driver's own: not from malloc, which a solution may have damaged ------------------------------------------

typedef struct {
  char* data;
  size_t size;
  size_t capacity;
} Buffer;

enum phase { outside, in_call, in_answer };

static struct {
  volatile sig_atomic_t phase;
  bool in_case;
  void* escape[5];        // __builtin_setjmp: of the case
  const char* reading;    // what is encoded, in words
  bool of_parameter;      // not of what was returned
  const char* failure;    // why the case ends, when escape is taken; null: lack of memory
  const char* type;       // of an exception
  char text[256];
  uint32_t operation;
  uint64_t nanoseconds;
  struct timespec started;
  size_t refused;  // the size for which malloc had nothing during this case
  long thread;     // that runs the cases
} run;

static __attribute__((noreturn)) void escape(void) {
  while (!run.in_case) leave(1);
  __builtin_longjmp(run.escape, 1);
}

static __attribute__((noreturn)) void end_for_memory(void) {
  run.failure = NULL;
  run.phase = outside;
  escape();
}

static void* map(size_t size) {
  void* found = (void*)syscall(SYS_mmap, NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (found == MAP_FAILED) end_for_memory();
  return found;
}

static void reserve(Buffer* buffer, size_t more) {
  if (buffer->capacity - buffer->size >= more) return;
  size_t wanted = buffer->capacity == 0 ? 65536 : buffer->capacity * 2;
  while (wanted - buffer->size < more) wanted *= 2;
  if (buffer->data == NULL) {
    buffer->data = map(wanted);
  } else {
    void* moved = (void*)syscall(SYS_mremap, buffer->data, buffer->capacity, wanted, MREMAP_MAYMOVE);
    if (moved == MAP_FAILED) end_for_memory();
    buffer->data = moved;
  }
  buffer->capacity = wanted;
}

static void release(Buffer* buffer) {
  if (buffer->data != NULL) syscall(SYS_munmap, buffer->data, buffer->capacity);
  *buffer = (Buffer){NULL, 0, 0};
}

// What a case needed much of is given back, what it needs always is kept.
static void clear(Buffer* buffer) {
  if (buffer->capacity > (1U << 20U)) release(buffer);
  buffer->size = 0;
}

// -- the arguments' memory ---------------------------------------------------------------------------------------------------

enum { max_blocks = 48 };

static struct {
  char* start[max_blocks];
  size_t size[max_blocks];
  int count;
  size_t used;  // of the last block
  uintptr_t low, high;
} arena;

#ifdef __SANITIZE_ADDRESS__  // each in a block of its own, whose bounds and whose end of life are watched
void* __real_calloc(size_t count, size_t size);
static void* allocate(size_t size) {
  void* found = __real_calloc(1, size);
  if (found == NULL) end_for_memory();
  return found;
}
#else
static void* allocate(size_t size) {
  size = (size + 15U) & ~(size_t)15U;
  if (arena.count == 0 || arena.size[arena.count - 1] - arena.used < size) {
    size_t wanted = arena.count == 0 ? 65536 : arena.size[arena.count - 1] * 2;
    while (wanted < size) wanted *= 2;
    if (arena.count == max_blocks) end_for_memory();
    char* block = map(wanted);
    arena.start[arena.count] = block;
    arena.size[arena.count++] = wanted;
    arena.used = 0;
    if (arena.low == 0 || (uintptr_t)block < arena.low) arena.low = (uintptr_t)block;
    if ((uintptr_t)block + wanted > arena.high) arena.high = (uintptr_t)block + wanted;
  }
  char* found = arena.start[arena.count - 1] + arena.used;
  arena.used += size;
  return found;
}
#endif

static void clear_arena(void) {
  while (arena.count > 1 || (arena.count == 1 && arena.size[0] > (4U << 20U))) {
    --arena.count;
    syscall(SYS_munmap, arena.start[arena.count], arena.size[arena.count]);
  }
  arena.used = 0;
  arena.low = arena.count == 0 ? 0 : (uintptr_t)arena.start[0];
  arena.high = arena.count == 0 ? 0 : arena.low + arena.size[0];
}

// Bytes from there to the end of its block; 0 if it is not in the arena.
static size_t room_in_arena(const void* pointer) {
  const uintptr_t at = (uintptr_t)pointer;
  if (at < arena.low || at >= arena.high) return 0;
  for (int i = 0; i < arena.count; ++i) {
    const uintptr_t start = (uintptr_t)arena.start[i];
    if (at >= start && at < start + arena.size[i]) return start + arena.size[i] - at;
  }
  return 0;
}

// -- malloc and free, as the solution calls them (-Wl,--wrap) ----------------------------------------------------------------

void* __real_malloc(size_t size);
void* __real_calloc(size_t count, size_t size);
void* __real_realloc(void* old, size_t size);
void __real_free(void* old);

static void* noted(void* found, size_t size) {
  if (__builtin_expect(found == NULL, 0) && size != 0) run.refused = size;
  return found;
}

void* __wrap_malloc(size_t size) { return noted(__real_malloc(size), size); }

void* __wrap_calloc(size_t count, size_t size) {
  size_t all = 0;
  if (__builtin_mul_overflow(count, size, &all)) all = SIZE_MAX;
  return noted(__real_calloc(count, size), all);
}

void* __wrap_realloc(void* old, size_t size) {
  const size_t room = room_in_arena(old);
  if (__builtin_expect(room == 0, 1)) return noted(__real_realloc(old, size), size);
  void* moved = noted(__real_malloc(size), size);
  if (moved != NULL) memcpy(moved, old, size < room ? size : room);
  return moved;
}

void __wrap_free(void* old) {
  if (__builtin_expect(room_in_arena(old) == 0, 1)) __real_free(old);
}

// -- how much memory there is behind a pointer -------------------------------------------------------------------------------

static uintptr_t heap_start;
static __attribute__((constructor(101))) void find_heap(void) { heap_start = ((uintptr_t)sbrk(0) + 15U) & ~(uintptr_t)15U; }

// A class may answer many times out of the midst of a large heap: then it is not walked for ever.
static const size_t most_walked = 1U << 20U;
static size_t walked = 0;  // blocks, in this case

// Of a block of glibc's heap, from there to its end; SIZE_MAX if it is not known. The heap is walked only where the block's
// own header, which may be none, says that there is less than `needed`.
static size_t room_behind(const void* pointer, size_t needed) {
#if defined(__SANITIZE_ADDRESS__)
  (void)needed;
  return SIZE_MAX;  // a read beyond the end is told by the sanitizer
#elif defined(__GLIBC__)
  const size_t room = room_in_arena(pointer);  // an argument, before whose block there need not be anything
  if (room != 0) return room;
  const uintptr_t at = (uintptr_t)pointer;
  if (at % 16 == 0 && at >= 4096) {
    const size_t* header = (const size_t*)pointer - 2;
    const size_t size = header[1] & ~(size_t)7U;
    const bool is_mapped = (header[1] & 2U) != 0 && at % 4096 == 16 && header[0] == 0 && size % 4096 == 0 && size != 0;
    if (is_mapped) return size - 16;
    if (size >= 32 && size < (SIZE_MAX >> 1) && size - 8 >= needed) return SIZE_MAX;
  }
  const uintptr_t heap_end = (uintptr_t)sbrk(0);
  if (at < heap_start + 16 || at >= heap_end) return SIZE_MAX;
  for (uintptr_t chunk = heap_start; chunk + 32 <= heap_end;) {
    if (++walked > most_walked) return SIZE_MAX;
    const size_t size = ((const size_t*)chunk)[1] & ~(size_t)7U;
    if (size < 32 || size % 16 != 0 || size > heap_end - chunk) return SIZE_MAX;
    if (at < chunk + 16) return SIZE_MAX;  // within a header: no block that was handed out
    if (at < chunk + size + 8) return chunk + size + 8 - at;
    chunk += size;
  }
  return SIZE_MAX;
#else
  (void)pointer, (void)needed;
  return SIZE_MAX;
#endif
}

// -- frames ------------------------------------------------------------------------------------------------------------------

static struct {
  Buffer buffer;
  const char* at;
  const char* end;
} requests[2];          // of cases; of answers of the API
static int source = 0;  // which of them is read
static Buffer replies[2];
static int target = 0;
static uint32_t turn = 0;
static pthread_mutex_t channel = PTHREAD_MUTEX_INITIALIZER;  // threads of the solution may call the API while the reply is sent
static bool is_running = false;                              // a call of the solution; guarded by `channel`

static size_t read_all(char* to, size_t size) {
  size_t done = 0;
  while (done != size) {
    const long count = syscall(SYS_read, 3, to + done, size - done);
    if (count < 0 && errno == EAGAIN) {  // a solution may have made it so
      struct pollfd wait = {3, POLLIN, 0};
      syscall(SYS_ppoll, &wait, 1, NULL, NULL, 0);
    } else if (count < 0 && errno != EINTR) {
      rehearse_refuse();
    } else if (count == 0) {
      break;
    } else if (count > 0) {
      done += (size_t)count;
    }
  }
  return done;
}

static void write_all(const char* from, size_t size) {
  while (size != 0) {
    const long count = syscall(SYS_write, 4, from, size);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) lose_replies();
    from += count;
    size -= (size_t)count;
  }
}

// False at the end of the requests.
static bool next_request(int which) {
  uint32_t size = 0;
  const size_t found = read_all((char*)&size, sizeof size);
  if (found == 0) return false;
  if (found != sizeof size || size < 5) rehearse_refuse();
  Buffer* buffer = &requests[which].buffer;
  clear(buffer);
  reserve(buffer, size);
  if (read_all(buffer->data, size) != size) rehearse_refuse();
  requests[which].at = buffer->data + 5;
  requests[which].end = buffer->data + size;
  return true;
}

static void write_bytes(const void* data, size_t size) {
  Buffer* out = &replies[target];
  reserve(out, size);
  if (size != 0) memcpy(out->data + out->size, data, size);
  out->size += size;
}
static void write_count(size_t value) {
  const uint32_t count = (uint32_t)value;
  write_bytes(&count, sizeof count);
}
static void write_byte(bool value) {
  const unsigned char byte = value ? 1 : 0;
  write_bytes(&byte, 1);
}
static void write_text(const char* text) {
  const size_t size = strnlen(text, max_text);
  write_count(size);
  write_bytes(text, size);
}

// A frame's header stands at the beginning of its buffer, and is filled in at the end.
enum { header_size = 9 };
static void begin_frame(int which) {
  target = which;
  clear(&replies[which]);
  reserve(&replies[which], header_size);
  replies[which].size = header_size;
}
static void send_frame(int which, int kind) {
  Buffer* out = &replies[which];
  const uint32_t size = (uint32_t)(out->size - 4);
  memcpy(out->data, &size, sizeof size);
  out->data[4] = (char)kind;
  memcpy(out->data + 5, &turn, sizeof turn);
  write_all(out->data, out->size);
}

// A reply ends the call: from now on the API answers nothing. stdout first, so that each byte is seen with its case.
static void send_reply(int kind) {
  fflush(NULL);
  pthread_mutex_lock(&channel);
  is_running = false;
  send_frame(0, kind);
  pthread_mutex_unlock(&channel);
}

// -- what ends a case --------------------------------------------------------------------------------------------------------

static __attribute__((noreturn, format(printf, 1, 2))) void bad(const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(run.text, sizeof run.text, format, arguments);
  va_end(arguments);
  run.type = NULL;
  run.failure = run.text;
  run.phase = outside;
  escape();
}

static __attribute__((noreturn, format(printf, 2, 3))) void fail(const char* type, const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(run.text, sizeof run.text, format, arguments);
  va_end(arguments);
  run.type = type;
  run.failure = run.text;
  run.phase = outside;
  escape();
}

// A fault while an answer is read is the answer's; one after malloc had nothing is most likely the use of a null pointer. All
// others end the process, as without a handler.
static void on_fault(int number, siginfo_t* info, void* context) {
  (void)context;
  const bool is_ours = run.phase != outside && syscall(SYS_gettid) == run.thread;
  if (is_ours && run.phase == in_answer) {
    fail("invalid pointer", "%s could not be read: the memory at %p is not there (a pointer that was not set, or a size too large)",
         run.reading, info->si_addr);
  }
  if (is_ours && run.refused != 0) {
    if (run.refused <= PTRDIFF_MAX) end_for_memory();
    fail("null pointer", "malloc was asked for %zu bytes (%lld) and gave NULL", run.refused, (long long)run.refused);
  }
  struct sigaction as_ever = {.sa_handler = SIG_DFL};
  sigaction(number, &as_ever, NULL);
}

static void catch_faults(void) {
#ifndef REHEARSE_UNCAUGHT  // for a diagnosis and a debugger: a fault stops where it is
  static char stack[16384];
  const stack_t alternative = {.ss_sp = stack, .ss_size = sizeof stack};
  struct sigaction action = {.sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  sigaltstack(&alternative, NULL);
  sigaction(SIGSEGV, &action, NULL);
  sigaction(SIGBUS, &action, NULL);
#else
  (void)on_fault;
#endif
}

// -- sets of nodes -----------------------------------------------------------------------------------------------------------

typedef struct {
  Buffer slots;
  size_t mask;
  size_t count;
} Set;

typedef struct {
  const void* node;
  size_t value;
} Slot;

static Slot* find_slot(const Set* set, const void* node) {
  size_t at = ((uintptr_t)node >> 4U) * 0x9e3779b97f4a7c15U;
  at ^= at >> 32U;
  Slot* slots = (Slot*)set->slots.data;
  for (at &= set->mask; slots[at].node != NULL && slots[at].node != node; at = (at + 1) & set->mask) {
  }
  return &slots[at];
}

static void grow(Set* set) {
  const Set old = *set;
  *set = (Set){{NULL, 0, 0}, old.mask == 0 ? 2047 : old.mask * 4 + 3, old.count};
  reserve(&set->slots, (set->mask + 1) * sizeof(Slot));
  for (size_t i = 0; old.mask != 0 && i <= old.mask; ++i) {
    const Slot* slot = (const Slot*)old.slots.data + i;
    if (slot->node != NULL) *find_slot(set, slot->node) = *slot;
  }
  Buffer slots = old.slots;
  release(&slots);
}

// False if it is there already.
static bool add(Set* set, const void* node, size_t value) {
  if (set->mask == 0 || set->count * 2 > set->mask) grow(set);
  Slot* slot = find_slot(set, node);
  if (slot->node != NULL) return false;
  *slot = (Slot){node, value};
  ++set->count;
  return true;
}

static const Slot* find(const Set* set, const void* node) {
  if (set->mask == 0 || node == NULL) return NULL;
  const Slot* slot = find_slot(set, node);
  return slot->node == NULL ? NULL : slot;
}

static void drop(Set* set) {
  release(&set->slots);
  set->mask = 0;
  set->count = 0;
}

static Set seen;       // while one answer is encoded
static Set forbidden;  // nodes of the parameter that the result is a copy of
static Buffer queue;   // of pointers

static size_t queued(void) { return queue.size / sizeof(void*); }
static void* queue_at(size_t i) { return ((void**)queue.data)[i]; }
static void enqueue(const void* node) {
  reserve(&queue, sizeof node);
  memcpy(queue.data + queue.size, &node, sizeof node);
  queue.size += sizeof node;
}

// -- reading -----------------------------------------------------------------------------------------------------------------

struct ListNode {
  int val;
  struct ListNode* next;
};
struct TreeNode {
  int val;
  struct TreeNode* left;
  struct TreeNode* right;
};
struct RandomNode {
  int val;
  struct RandomNode* next;
  struct RandomNode* random;
};
struct ManyNode {  // of graphs and of trees with any number of children
  int val;
  int count;
  struct ManyNode** others;
};
struct NextNode {
  int val;
  struct NextNode* left;
  struct NextNode* right;
  struct NextNode* next;
};
struct QuadNode {
  bool val;
  bool isLeaf;
  struct QuadNode* children[4];
};
struct NestedInteger {
  bool is_integer;
  int value;
  int size;
  int capacity;
  struct NestedInteger** list;
};
struct Interval {
  int start;
  int end;
};

static struct {
  void** nodes;
  size_t count;
} remembered[max_parameters];

static void read_bytes(void* to, size_t size) {
  if (size > (size_t)(requests[source].end - requests[source].at)) rehearse_refuse();
  if (size != 0) memcpy(to, requests[source].at, size);
  requests[source].at += size;
}
static int32_t read_integer(void) {
  int32_t value = 0;
  read_bytes(&value, sizeof value);
  return value;
}
static uint32_t read_count(void) { return (uint32_t)read_integer(); }
// Of things that take at least that many bytes each.
static uint32_t read_count_of(size_t least) {
  const uint32_t count = read_count();
  if (count > (size_t)(requests[source].end - requests[source].at) / least) rehearse_refuse();
  return count;
}
static bool read_bit(void) {
  unsigned char value = 0;
  read_bytes(&value, 1);
  return value != 0;
}

rehearse_unsigned rehearse_get_count(void) { return read_count(); }
rehearse_unsigned rehearse_get_method(void) {
  uint16_t value = 0;
  read_bytes(&value, sizeof value);
  return value;
}

static char* read_string(void) {
  const uint32_t size = read_count_of(1);
  char* text = allocate((size_t)size + 1);
  read_bytes(text, size);
  text[size] = '\0';
  return text;
}

// Each of `count` nodes in a block of its own, as if malloc had made it.
static void** make_nodes(size_t count, size_t size) {
  void** nodes = allocate(count * sizeof(void*));
  for (size_t i = 0; i < count; ++i) nodes[i] = memset(allocate(size), 0, size);
  return nodes;
}

static void remember(int parameter, void** nodes, size_t count) {
  if (parameter < 0 || parameter >= max_parameters) return;
  remembered[parameter].nodes = nodes;
  remembered[parameter].count = count;
}

static struct ListNode* read_list(int parameter) {
  const uint32_t count = read_count_of(4);
  struct ListNode** nodes = (struct ListNode**)make_nodes(count, sizeof(struct ListNode));
  for (uint32_t i = 0; i < count; ++i) {
    nodes[i]->val = read_integer();
    nodes[i]->next = i + 1 < count ? nodes[i + 1] : NULL;
  }
  remember(parameter, (void**)nodes, count);
  return count == 0 ? NULL : nodes[0];
}

// Trees of both kinds begin with val, left and right.
static void* read_tree(int parameter, size_t size) {
  const uint32_t slots = read_count_of(1);
  struct TreeNode** nodes = allocate((size_t)slots * sizeof(void*));
  struct TreeNode* root = NULL;
  size_t count = 0;
  for (uint32_t i = 0; i < slots; ++i) {
    struct TreeNode* node = NULL;
    if (read_bit()) {
      node = memset(allocate(size), 0, size);
      node->val = read_integer();
    }
    if (i == 0) {
      root = node;
    } else {
      const size_t parent = (i - 1) / 2;  // among the nodes that are there
      if (parent >= count) rehearse_refuse();
      *(i % 2 == 1 ? &nodes[parent]->left : &nodes[parent]->right) = node;
    }
    if (node != NULL) nodes[count++] = node;
  }
  remember(parameter, (void**)nodes, count);
  return root;
}

static void* read_random_list(int parameter) {
  const uint32_t count = read_count_of(8);
  struct RandomNode** nodes = (struct RandomNode**)make_nodes(count, sizeof(struct RandomNode));
  for (uint32_t i = 0; i < count; ++i) {
    nodes[i]->val = read_integer();
    nodes[i]->next = i + 1 < count ? nodes[i + 1] : NULL;
    const uint32_t random = read_count();
    if (random != no_node && random >= count) rehearse_refuse();
    nodes[i]->random = random == no_node ? NULL : nodes[random];
  }
  remember(parameter, (void**)nodes, count);
  return count == 0 ? NULL : nodes[0];
}

static void* read_graph(int parameter) {
  const uint32_t count = read_count_of(8);
  struct ManyNode** nodes = (struct ManyNode**)make_nodes(count, sizeof(struct ManyNode));
  for (uint32_t i = 0; i < count; ++i) {
    nodes[i]->val = read_integer();
    const uint32_t neighbors = read_count_of(4);
    nodes[i]->count = (int)neighbors;
    nodes[i]->others = allocate(neighbors * sizeof(void*));
    for (uint32_t j = 0; j < neighbors; ++j) {
      const uint32_t neighbor = read_count();
      if (neighbor >= count) rehearse_refuse();
      nodes[i]->others[j] = nodes[neighbor];
    }
  }
  remember(parameter, (void**)nodes, count);
  return count == 0 ? NULL : nodes[0];
}

static void* read_nary_tree(int parameter) {
  const uint32_t count = read_count_of(8);
  struct ManyNode** nodes = (struct ManyNode**)make_nodes(count, sizeof(struct ManyNode));
  size_t next = 1;
  for (uint32_t i = 0; i < count; ++i) {
    nodes[i]->val = read_integer();
    const uint32_t children = read_count();
    if (children > count - next) rehearse_refuse();
    nodes[i]->count = (int)children;
    nodes[i]->others = allocate(children * sizeof(void*));
    for (uint32_t j = 0; j < children; ++j) nodes[i]->others[j] = nodes[next++];
  }
  remember(parameter, (void**)nodes, count);
  return count == 0 ? NULL : nodes[0];
}

static void* read_quad_tree(int parameter) {
  const uint32_t slots = read_count_of(1);
  struct QuadNode** nodes = allocate((size_t)slots * sizeof(void*));
  struct QuadNode* root = NULL;
  size_t count = 0;
  for (uint32_t i = 0; i < slots; ++i) {
    struct QuadNode* node = NULL;
    if (read_bit()) {
      node = memset(allocate(sizeof *node), 0, sizeof *node);
      node->isLeaf = read_bit();
      node->val = read_bit();
    }
    if (i == 0) {
      root = node;
    } else {
      const size_t parent = (i - 1) / 4;
      if (parent >= count) rehearse_refuse();
      nodes[parent]->children[(i - 1) % 4] = node;
    }
    if (node != NULL) nodes[count++] = node;
  }
  remember(parameter, (void**)nodes, count);
  return root;
}

static struct NestedInteger* read_nested(void) {
  struct {
    struct NestedInteger* list;
    uint32_t left;
  } stack[max_depth + 1];
  struct NestedInteger* root = NULL;
  int depth = 0;
  do {
    struct NestedInteger* made = memset(allocate(sizeof *made), 0, sizeof *made);
    if (depth == 0) {
      root = made;
    } else {
      stack[depth - 1].list->list[stack[depth - 1].list->size++] = made;
      --stack[depth - 1].left;
    }
    made->is_integer = !read_bit();
    if (made->is_integer) {
      made->value = read_integer();
    } else {
      if (depth > max_depth) rehearse_refuse();
      const uint32_t count = read_count_of(5);
      made->capacity = (int)count;
      made->list = allocate(count * sizeof(void*));
      stack[depth].list = made;
      stack[depth++].left = count;
    }
    while (depth > 0 && stack[depth - 1].left == 0) --depth;
  } while (depth > 0);
  return root;
}

static size_t size_of(enum rehearse_kind kind) {
  switch (kind) {
    case rehearse_boolean:
    case rehearse_character: return 1;
    case rehearse_integer: return 4;
    case rehearse_long:
    case rehearse_double:
    case rehearse_interval: return 8;
    default: return sizeof(void*);
  }
}

// Whether an array of them is on the wire as it is in memory.
static bool is_flat(enum rehearse_kind kind) {
  return kind == rehearse_integer || kind == rehearse_long || kind == rehearse_double || kind == rehearse_interval;
}

void rehearse_get(enum rehearse_kind kind, void* to, rehearse_int parameter) {
  switch (kind) {
    case rehearse_void: return;
    case rehearse_boolean: *(bool*)to = read_bit(); return;
    case rehearse_character: *(char*)to = (char)read_count(); return;
    case rehearse_integer:
    case rehearse_long:
    case rehearse_double:
    case rehearse_interval: read_bytes(to, size_of(kind)); return;
    case rehearse_string: *(char**)to = read_string(); return;
    case rehearse_list_node: *(void**)to = read_list(parameter); return;
    case rehearse_tree_node: *(void**)to = read_tree(parameter, sizeof(struct TreeNode)); return;
    case rehearse_next_node: *(void**)to = read_tree(parameter, sizeof(struct NextNode)); return;
    case rehearse_random_node: *(void**)to = read_random_list(parameter); return;
    case rehearse_graph_node: *(void**)to = read_graph(parameter); return;
    case rehearse_nary_node: *(void**)to = read_nary_tree(parameter); return;
    case rehearse_quad_node: *(void**)to = read_quad_tree(parameter); return;
    case rehearse_nested_integer: *(void**)to = read_nested(); return;
  }
}

void* rehearse_get_array(enum rehearse_kind kind, rehearse_int* size) {
  const size_t each = size_of(kind);
  const uint32_t count = read_count_of(is_flat(kind) ? each : 1);
  char* array = allocate(count * each);
  *size = (int)count;
  if (is_flat(kind)) {
    read_bytes(array, count * each);
  } else {
    for (uint32_t i = 0; i < count; ++i) rehearse_get(kind, array + i * each, -1);
  }
  return array;
}

void* rehearse_get_matrix(enum rehearse_kind kind, rehearse_int* size, rehearse_int** columns) {
  const uint32_t count = read_count_of(4);
  void** rows = allocate(count * sizeof(void*));
  *columns = allocate((size_t)count * 2 * sizeof(int));
  *size = (int)count;
  for (uint32_t i = 0; i < count; ++i) {
    rows[i] = rehearse_get_array(kind, &(*columns)[i]);
    (*columns)[count + i] = (*columns)[i];
  }
  return rows;
}

void* rehearse_get_reference(rehearse_int parameter) {
  const uint32_t position = read_count();
  if (position == no_node) return NULL;
  if (position >= remembered[parameter].count) rehearse_refuse();
  return remembered[parameter].nodes[position];
}

void rehearse_join(rehearse_int list, rehearse_int to) {
  const int32_t position = read_integer();
  if (position < 0) return;
  if ((size_t)position >= remembered[to].count) rehearse_refuse();
  if (remembered[list].count == 0) return;
  ((struct ListNode*)remembered[list].nodes[remembered[list].count - 1])->next = remembered[to].nodes[position];
}

// -- writing -----------------------------------------------------------------------------------------------------------------

static void put_string(const char* text) {
  if (text == NULL) bad("NULL is where a string was expected, in %s", run.reading);
  const size_t room = room_behind(text, 1);
  const size_t needed = room == SIZE_MAX ? strlen(text) + 1 : 0;
  const size_t known = room == SIZE_MAX ? room_behind(text, needed) : room;
  const size_t size = strnlen(text, known);
  if (size == known) bad("a string of %s has no '\\0' within the %zu bytes that it has", run.reading, known);
  write_count(size);
  write_bytes(text, size);
}

static void put_list(const struct ListNode* head) {
  size_t count = 0;
  size_t lap = 1;
  const struct ListNode* tortoise = NULL;  // Brent: set down anew at each power of two
  for (const struct ListNode* hare = head; hare != NULL; hare = hare->next) {
    if (hare == tortoise) bad("the returned list has a cycle");
    if (++count == lap) {
      tortoise = hare;
      lap *= 2;
    }
  }
  write_count(count);
  for (; head != NULL; head = head->next) write_bytes(&head->val, sizeof(int));
}

static void put_tree(const struct TreeNode* root) {
  drop(&seen);
  queue.size = 0;
  enqueue(root);
  size_t last = 0;  // slots up to the last one that holds a node
  for (size_t i = 0; i < queued(); ++i) {
    const struct TreeNode* node = queue_at(i);
    if (node == NULL) continue;
    if (!add(&seen, node, i)) bad("a node appears twice in the returned tree");
    last = i + 1;
    enqueue(node->left);
    enqueue(node->right);
  }
  write_count(last);
  for (size_t i = 0; i < last; ++i) {
    const struct TreeNode* node = queue_at(i);
    write_byte(node != NULL);
    if (node != NULL) write_bytes(&node->val, sizeof(int));
  }
}

static void check_copy(const void* node) {
  if (find(&forbidden, node) != NULL) bad("a node of the original is in the returned copy");
}

static void put_random_list(const struct RandomNode* head) {
  drop(&seen);
  size_t count = 0;
  for (const struct RandomNode* node = head; node != NULL; node = node->next) {
    check_copy(node);
    if (!add(&seen, node, count++)) bad("the returned list has a cycle");
  }
  write_count(count);
  for (const struct RandomNode* node = head; node != NULL; node = node->next) {
    write_bytes(&node->val, sizeof(int));
    check_copy(node->random);
    const Slot* slot = find(&seen, node->random);
    if (node->random != NULL && slot == NULL) bad("a random pointer leads to a node that is not in the returned list");
    write_count(slot == NULL ? no_node : slot->value);
  }
}

static void check_links(const struct ManyNode* node, const char* name) {
  if (node->count < 0) bad("%s of a returned node is %d", name, node->count);
  if (node->count > 0 && node->others == NULL) bad("%s of a returned node is %d, but there is no array", name, node->count);
  const size_t room = room_behind(node->others, (size_t)node->count * sizeof(void*));
  if (node->count > 0 && room / sizeof(void*) < (size_t)node->count)
    bad("%s of a returned node is %d, but its array has room for %zu", name, node->count, room / sizeof(void*));
}

static void put_graph(const struct ManyNode* start) {
  drop(&seen);
  queue.size = 0;
  if (start != NULL) {
    add(&seen, start, 0);
    enqueue(start);
  }
  for (size_t i = 0; i < queued(); ++i) {
    const struct ManyNode* node = queue_at(i);
    check_copy(node);
    check_links(node, "numNeighbors");
    for (int j = 0; j < node->count; ++j) {
      if (node->others[j] == NULL) bad("a neighbor of a returned node is NULL");
      if (add(&seen, node->others[j], queued())) enqueue(node->others[j]);
    }
  }
  write_count(queued());
  for (size_t i = 0; i < queued(); ++i) {
    const struct ManyNode* node = queue_at(i);
    write_bytes(&node->val, sizeof(int));
    write_count((size_t)node->count);
    for (int j = 0; j < node->count; ++j) write_count(find(&seen, node->others[j])->value);
  }
}

static void put_nary_tree(const struct ManyNode* root) {
  drop(&seen);
  queue.size = 0;
  if (root != NULL) enqueue(root);
  for (size_t i = 0; i < queued(); ++i) {
    const struct ManyNode* node = queue_at(i);
    check_copy(node);
    if (!add(&seen, node, i)) bad("a node appears twice in the returned tree");
    check_links(node, "numChildren");
    for (int j = 0; j < node->count; ++j) {
      if (node->others[j] == NULL) bad("a child of a returned node is NULL");
      enqueue(node->others[j]);
    }
  }
  write_count(queued());
  for (size_t i = 0; i < queued(); ++i) {
    const struct ManyNode* node = queue_at(i);
    write_bytes(&node->val, sizeof(int));
    write_count((size_t)node->count);
  }
}

static void put_levels(const struct NextNode* first) {
  drop(&seen);
  Buffer* out = &replies[target];
  const size_t held = out->size;
  size_t levels = 0;
  for (write_count(0); first != NULL; ++levels) {
    const size_t held_level = out->size;
    uint32_t width = 0;
    const struct NextNode* below = NULL;
    write_count(0);
    for (const struct NextNode* node = first; node != NULL; node = node->next) {
      if (!add(&seen, node, 0)) bad("following next and the children leads to the same node twice");
      if (++width > max_level) bad("a level of the returned tree has more than %d nodes", max_level);
      write_bytes(&node->val, sizeof(int));
      if (below == NULL) below = node->left != NULL ? node->left : node->right;
    }
    memcpy(out->data + held_level, &width, sizeof width);
    first = below;
  }
  const uint32_t count = (uint32_t)levels;
  memcpy(out->data + held, &count, sizeof count);
}

static void put_quad_tree(const struct QuadNode* root) {
  drop(&seen);
  queue.size = 0;
  enqueue(root);
  size_t last = 0;
  for (size_t i = 0; i < queued(); ++i) {
    const struct QuadNode* node = queue_at(i);
    if (node == NULL) continue;
    check_copy(node);
    if (!add(&seen, node, i)) bad("a node appears twice in the returned tree");
    last = i + 1;
    for (int j = 0; j < 4; ++j) enqueue(node->children[j]);
  }
  write_count(last);
  for (size_t i = 0; i < last; ++i) {
    const struct QuadNode* node = queue_at(i);
    write_byte(node != NULL);
    if (node == NULL) continue;
    write_byte(*(const unsigned char*)&node->isLeaf != 0);
    write_byte(*(const unsigned char*)&node->val != 0);
  }
}

static void put_nested(const struct NestedInteger* root) {
  struct {
    const struct NestedInteger* list;
    int next;
  } stack[max_depth + 1];
  int depth = 0;
  const struct NestedInteger* nested = root;
  for (;;) {
    if (nested == NULL) bad("NULL is where a NestedInteger was expected");
    write_byte(!nested->is_integer);
    if (nested->is_integer) {
      write_bytes(&nested->value, sizeof(int));
    } else {
      if (depth == max_depth) bad("the returned NestedInteger is nested more than %d deep: a list within itself?", max_depth);
      write_count((size_t)nested->size);
      stack[depth].list = nested;
      stack[depth++].next = 0;
    }
    while (depth > 0 && stack[depth - 1].next == stack[depth - 1].list->size) --depth;
    if (depth == 0) return;
    nested = stack[depth - 1].list->list[stack[depth - 1].next++];
  }
}

static void put_one(enum rehearse_kind kind, const void* from) {
  switch (kind) {
    case rehearse_void: return;
    case rehearse_boolean: write_byte(*(const unsigned char*)from != 0); return;
    case rehearse_character: write_count(*(const unsigned char*)from); return;
    case rehearse_integer:
    case rehearse_long:
    case rehearse_double:
    case rehearse_interval: write_bytes(from, size_of(kind)); return;
    case rehearse_string: put_string(*(const char* const*)from); return;
    case rehearse_list_node: put_list(*(void* const*)from); return;
    case rehearse_tree_node: put_tree(*(void* const*)from); return;
    case rehearse_random_node: put_random_list(*(void* const*)from); return;
    case rehearse_graph_node: put_graph(*(void* const*)from); return;
    case rehearse_nary_node: put_nary_tree(*(void* const*)from); return;
    case rehearse_next_node: put_levels(*(void* const*)from); return;
    case rehearse_quad_node: put_quad_tree(*(void* const*)from); return;
    case rehearse_nested_integer: put_nested(*(void* const*)from); return;
  }
}

static void put_elements(enum rehearse_kind kind, const char* array, int size) {
  const size_t each = size_of(kind);
  write_count((size_t)size);
  if (is_flat(kind)) {
    write_bytes(array, (size_t)size * each);
    return;
  }
  for (int i = 0; i < size; ++i) put_one(kind, array + (size_t)i * each);
}

// That there can be `size` elements; `name` is where the solution put the size.
static void check_array(const char* name, const void* array, int size, size_t each) {
  if (size == rehearse_unset && array == NULL) bad("NULL was returned, and %s was not set", name);
  if (size == rehearse_unset) bad("%s was not set", name);
  if (size < 0) bad("%s is %d", name, size);
  if (size == 0) return;
  if (array == NULL) bad("%s is %d, but there is NULL where the array was expected", name, size);
  const size_t room = room_behind(array, (size_t)size * each);
  if (room / each < (size_t)size) bad("%s is %d, but the array has room for %zu elements only", name, size, room / each);
}

static void begin_reading(const char* what) {
  run.reading = what;
  if (run.phase == outside) run.phase = in_answer;
}

static const char* const returned_words[] = {
    "nothing",           "the returned boolean", "the returned integer", "the returned integer",     "the returned double",
    "the returned char", "the returned string",  "the returned list",    "the returned tree",        "the returned list",
    "the returned graph", "the returned tree",   "the returned tree",    "the returned tree",        "the returned NestedInteger",
    "the returned interval"};

void rehearse_put(enum rehearse_kind kind, const void* from) {
  begin_reading(returned_words[kind]);
  put_one(kind, from);
}

void rehearse_put_array(enum rehearse_kind kind, const void* array, rehearse_int size) {
  begin_reading("the returned array");
  check_array("*returnSize", array, size, size_of(kind));
  put_elements(kind, array, size);
}

void rehearse_put_matrix(enum rehearse_kind kind, const void* rows, rehearse_int size, const rehearse_int* columns) {
  begin_reading("the returned array of arrays");
  check_array("*returnSize", rows, size, sizeof(void*));
  if (size > 0 && columns == NULL) bad("*returnColumnSizes was not set");
  if (size > 0) check_array("*returnSize", columns, size, sizeof(int));
  write_count((size_t)size);
  for (int i = 0; i < size; ++i) {
    char name[48];
    snprintf(name, sizeof name, "(*returnColumnSizes)[%d]", i);
    const void* row = ((void* const*)rows)[i];
    check_array(name, row, columns[i], size_of(kind));
    put_elements(kind, row, columns[i]);
  }
}

void rehearse_put_parameter(enum rehearse_kind kind, const void* from) {
  begin_reading("the parameter after the call");
  put_one(kind, from);
}

void rehearse_put_parameter_array(enum rehearse_kind kind, const void* array, rehearse_int size) {
  begin_reading("the parameter after the call");
  put_elements(kind, array, size);
}

void rehearse_put_parameter_matrix(enum rehearse_kind kind, const void* rows, rehearse_int size, const rehearse_int* columns) {
  begin_reading("the parameter after the call");
  write_count((size_t)size);
  for (int i = 0; i < size; ++i) put_elements(kind, ((void* const*)rows)[i], columns[i]);
}

void rehearse_put_reference(rehearse_int parameter, const void* node) {
  uint32_t position = no_node;
  for (size_t i = 0; node != NULL && i < remembered[parameter].count; ++i) {
    if (remembered[parameter].nodes[i] == node) position = (uint32_t)i;
  }
  if (node != NULL && position == no_node) bad("the returned node is none of those that were given");
  write_count(position);
}

void rehearse_forbid(rehearse_int parameter) {
  for (size_t i = 0; i < remembered[parameter].count; ++i) add(&forbidden, remembered[parameter].nodes[i], 0);
}

// -- calls -------------------------------------------------------------------------------------------------------------------

void rehearse_at_operation(rehearse_unsigned operation) { run.operation = operation; }

void rehearse_start(void) {
  clock_gettime(CLOCK_MONOTONIC, &run.started);
  run.phase = in_call;
}

void rehearse_stop(void) {
  run.phase = outside;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  run.nanoseconds +=
      (uint64_t)((now.tv_sec - run.started.tv_sec) * 1000000000LL + (now.tv_nsec - run.started.tv_nsec));
}

char* rehearse_copy_text(const char* text) {
  begin_reading("the returned string");
  if (text == NULL) bad("NULL was returned where a string was expected");
  const size_t size = strlen(text);
  char* copy = memcpy(allocate(size + 1), text, size + 1);
  run.phase = outside;
  return copy;
}

void rehearse_begin_call(rehearse_unsigned object, rehearse_unsigned function) {
  pthread_mutex_lock(&channel);
  begin_frame(1);
  const uint16_t numbers[2] = {(uint16_t)object, (uint16_t)function};
  write_bytes(numbers, sizeof numbers);
  if (is_running) return;
  send_frame(1, frame_call);  // before the first case, or by a thread that goes on after the reply
  leave(1);
}

void rehearse_ask_judge(void) {
  send_frame(1, frame_call);
  if (!next_request(1) || requests[1].buffer.data[0] != call_answer) rehearse_refuse();
  source = 1;
}

void rehearse_end_call(void) {
  source = 0;
  target = 0;
  pthread_mutex_unlock(&channel);
}

// -- NestedInteger -----------------------------------------------------------------------------------------------------------

struct NestedInteger* rehearse_nested_new(void) { return __real_calloc(1, sizeof(struct NestedInteger)); }
bool rehearse_nested_is_integer(const struct NestedInteger* nested) { return nested->is_integer; }
rehearse_int rehearse_nested_integer_of(const struct NestedInteger* nested) { return nested->is_integer ? nested->value : 0; }
struct NestedInteger** rehearse_nested_list_of(const struct NestedInteger* nested) {
  return nested->is_integer ? NULL : nested->list;
}
rehearse_int rehearse_nested_size_of(const struct NestedInteger* nested) { return nested->is_integer ? 0 : nested->size; }
void rehearse_nested_set(struct NestedInteger* nested, rehearse_int value) {
  nested->is_integer = true;
  nested->value = value;
}
void rehearse_nested_add(struct NestedInteger* nested, struct NestedInteger* element) {
  nested->is_integer = false;
  if (nested->size == nested->capacity) {  // the old list may be the arena's, or in the solution's hands
    struct NestedInteger** list = __real_calloc((size_t)nested->capacity * 2 + 4, sizeof element);
    if (list == NULL) return;
    if (nested->size != 0) memcpy(list, nested->list, (size_t)nested->size * sizeof element);
    nested->list = list;
    nested->capacity = nested->capacity * 2 + 4;
  }
  nested->list[nested->size++] = element;
}

// -- cases -------------------------------------------------------------------------------------------------------------------

static void reply_to_failure(void) {
  begin_frame(0);
  if (run.failure == NULL) {
    send_reply(frame_out_of_memory);
    return;
  }
  if (run.type != NULL) write_count(0);  // the line is unknown
  write_bytes(&run.operation, sizeof run.operation);
  if (run.type != NULL) write_text(run.type);
  write_text(run.failure);
  send_reply(run.type != NULL ? frame_exception : frame_bad_answer);
}

static __attribute__((noinline)) void answer_case(void) {
  if (__builtin_setjmp(run.escape) != 0) {
    run.in_case = false;
    source = 0;
    pthread_mutex_trylock(&channel);  // it may have been left in the middle of a call
    pthread_mutex_unlock(&channel);
    reply_to_failure();
    return;
  }
  run.in_case = true;
  begin_frame(0);
  write_bytes(&run.nanoseconds, sizeof run.nanoseconds);  // filled in below
  rehearse_run_case();
  run.phase = outside;
  run.in_case = false;
  memcpy(replies[0].data + header_size, &run.nanoseconds, sizeof run.nanoseconds);
  send_reply(frame_answer);
}

static void begin_case(void) {
  pthread_mutex_lock(&channel);
  memcpy(&turn, requests[0].buffer.data + 1, sizeof turn);
  is_running = true;
  pthread_mutex_unlock(&channel);
  run.operation = no_operation;
  run.nanoseconds = 0;
  run.refused = 0;
  walked = 0;
  run.failure = NULL;
  run.type = NULL;
  memset(remembered, 0, sizeof remembered);
  catch_faults();
}

static void end_case(void) {
  clear_arena();
  clear(&queue);
  clear(&replies[0]);
  drop(&seen);
  drop(&forbidden);
}

// Under a debugger the requests come from a file and nobody reads the replies.
static void open_case(void) {
#ifdef REHEARSE_DEBUG
  const char* file = getenv("REHEARSE_CASE");
  if (file == NULL) return;
  const long requests = syscall(SYS_openat, AT_FDCWD, file, O_RDONLY);
  const long replies = syscall(SYS_openat, AT_FDCWD, "/dev/null", O_WRONLY);
  if (requests < 0 || replies < 0) rehearse_refuse();
  const long moved = replies == 3 ? syscall(SYS_dup, replies) : replies;
  syscall(SYS_dup2, requests, 3);
  syscall(SYS_dup2, moved, 4);
#endif
}

rehearse_int rehearse_serve(void) {
  open_case();
  run.thread = syscall(SYS_gettid);
  begin_frame(0);
  const uint16_t version = protocol_version;
  write_bytes(&version, sizeof version);
  send_reply(frame_ready);
  while (next_request(0)) {
    begin_case();
    answer_case();
    end_case();
  }
  leave(0);  // atexit handlers of a solution run after no case
  return 0;
}
