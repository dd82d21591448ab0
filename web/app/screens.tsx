/** Draws the screens, once it is known who is there and how to say it: one drawing, and nothing that gives way to another. */
import { MantineProvider } from '@mantine/core';
import '../design/kit-styles.ts';
import '../design/tokens.css';
import '../design/latin.css';
import '../design/base.css';
import '../design/kit.css';
import '../design/print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { theme, variables } from '../design/theme.ts';
import { words } from './early.ts';
import { LanguageProvider } from './language-provider.tsx';
import { queries } from './queries.ts';
import { router } from './router.tsx';
import { fetchSession } from './session.ts';

function draw(): void {
  const place = document.getElementById('app');
  if (place)
    createRoot(place).render(
      <StrictMode>
        <MantineProvider theme={theme} defaultColorScheme="auto" cssVariablesResolver={variables}>
          <LanguageProvider>
            <QueryClientProvider client={queries}>
              <RouterProvider router={router} />
            </QueryClientProvider>
          </LanguageProvider>
        </MantineProvider>
      </StrictMode>,
    );
}

// Not awaited here: the other screens' files build on this one, and would wait for it as it for them.
Promise.all([fetchSession(), words, router.load()]).then(draw, draw);
