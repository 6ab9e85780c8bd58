import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that React can be: the page that clicks are compared with. */
function Hello() {
  const [count, setCount] = useState(0);
  return (
    <main>
      <h1>Hello world</h1>
      <button type="button" onClick={() => setCount(count + 1)}>
        Clicked {count} times
      </button>
    </main>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Hello />);
