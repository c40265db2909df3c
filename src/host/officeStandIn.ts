/** What a page asks of office.js before it can use Excel; the embedded Excel loads only Microsoft's Excel client. */
export function officeStandIn(isSetSupported: (name: string, version?: string) => boolean) {
  const info = { host: 'Excel', platform: 'OfficeOnline' } as const;
  return {
    HostType: {
      Word: 'Word',
      Excel: 'Excel',
      PowerPoint: 'PowerPoint',
      Outlook: 'Outlook',
      OneNote: 'OneNote',
      Project: 'Project',
      Access: 'Access',
    },
    PlatformType: {
      PC: 'PC',
      OfficeOnline: 'OfficeOnline',
      Mac: 'Mac',
      iOS: 'iOS',
      Android: 'Android',
      Universal: 'Universal',
    },
    onReady: async (callback?: (ready: typeof info) => void) => {
      await Promise.resolve();
      callback?.(info);
      return info;
    },
    context: {
      host: info.host,
      platform: info.platform,
      displayLanguage: 'vi-VN',
      contentLanguage: 'vi-VN',
      diagnostics: { ...info, version: '16.0' },
      officeTheme: {
        bodyBackgroundColor: '#FFFFFF',
        bodyForegroundColor: '#000000',
        controlBackgroundColor: '#F3F2F1',
        controlForegroundColor: '#000000',
      },
      requirements: { isSetSupported },
    },
    actions: { associate: () => undefined },
    addin: {
      showAsTaskpane: () => Promise.resolve(),
      hide: () => Promise.resolve(),
      setStartupBehavior: () => Promise.resolve(),
      getStartupBehavior: () => Promise.resolve('None'),
    },
  };
}
