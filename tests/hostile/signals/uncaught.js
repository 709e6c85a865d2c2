// hostile: exited 1
// tries: to reject a promise where nobody catches
// prints: out of patience
Promise.reject(new Error('out of patience'));
