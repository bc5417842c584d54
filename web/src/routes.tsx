import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { readSearch } from './desk/views'
import { Broken } from './shell/Broken'
import { Home } from './shell/Home'
import { NotFound } from './shell/NotFound'
import { Shell } from './shell/Shell'
import { Waiting } from './shell/Waiting'

// Every page of the product, in one place. Pages are loaded when they are first opened. The gateway serves index.html for these paths
// (gateway/Pages/PageHosting.cs); a new first segment must be named there too.
const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Broken })

const home = createRoute({ getParentRoute: () => root, path: '/', component: Home })
const phone = createRoute({ getParentRoute: () => root, path: '/phone', component: lazyRouteComponent(() => import('./phone/PhonePage'), 'PhonePage') })
const live = createRoute({ getParentRoute: () => root, path: '/live', validateSearch: readSearch, component: lazyRouteComponent(() => import('./desk/DeskPage'), 'DeskPage') })
const opportunity = createRoute({ getParentRoute: () => live, path: '$opportunity' })
const questions = createRoute({ getParentRoute: () => root, path: '/questions', component: lazyRouteComponent(() => import('./questions/QuestionsPage'), 'QuestionsPage') })
const ops = createRoute({ getParentRoute: () => root, path: '/ops', component: lazyRouteComponent(() => import('./ops/OpsPage'), 'OpsPage') })
const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: Home })

export function createAppRouter() {
  return createRouter({
    routeTree: root.addChildren([home, phone, live.addChildren([opportunity]), questions, ops, signIn]),
    defaultPreload: 'intent',
    defaultPendingComponent: Waiting,
    defaultErrorComponent: Broken,
    scrollRestoration: false,
  })
}

declare module '@tanstack/react-router' {
  interface Register { router: ReturnType<typeof createAppRouter> }
}
